import type { FastifyInstance, FastifyRequest } from 'fastify';
import { attachmentRoutes } from './attachments/attachments.routes.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { caseExportRoutes } from './case-exchange/case-export.routes.ts';
import { stagedImportRoutes } from './case-exchange/staged-imports.routes.ts';
import { caseMergingRoutes } from './case-merging/case-merging.routes.ts';
import { caseTaskRoutes } from './case-tasks/case-tasks.routes.ts';
import { councilRoutes } from './council/council.routes.ts';
import { draftRoutes } from './drafts/drafts.routes.ts';
import { emergencyRoutes } from './emergencies/emergencies.routes.ts';
import { alarmRoutes } from './escalation/alarms.routes.ts';
import { escalationRoutes } from './escalation/escalation.routes.ts';
import { answerEmergencyPage } from './escalation/page-answers.service.ts';
import { policyRoutes } from './escalation/policy.routes.ts';
import { cleaningRoutes } from './facilities/cleaning.routes.ts';
import { closureRoutes } from './facilities/closures.routes.ts';
import { contractRoutes } from './facilities/contracts.routes.ts';
import { facilityRoutes } from './facilities/facilities.routes.ts';
import { facilityProfileRoutes } from './facilities/profile.routes.ts';
import { actorFromCookie, identityRoutes, sessionCookie } from './identity/identity.routes.ts';
import { actorOfToken } from './identity/sign-in.service.ts';
import { calendarRoutes } from './on-call/calendar.routes.ts';
import { onCallRoutes } from './on-call/on-call.routes.ts';
import { rotationRoutes } from './on-call/rotations.routes.ts';
import { swapRoutes } from './on-call/swaps.routes.ts';
import type { PageAnswers } from './paging/answers.service.ts';
import { carrierSettings, openLines } from './paging/carriers.service.ts';
import { contactMethodRoutes } from './paging/contact-methods.routes.ts';
import { devInboxRoutes } from './paging/dev-inbox.routes.ts';
import { pagingRoutes } from './paging/paging.routes.ts';
import { tapRoutes } from './paging/tap-link.routes.ts';
import { telephonyRoutes } from './paging/telephony.routes.ts';
import { referencesOf } from './placement/closed-rooms.service.ts';
import { competingRoutes } from './placement/competing.routes.ts';
import { declineReviewRoutes } from './placement/decline-reviews.routes.ts';
import { disclosureRoutes } from './placement/disclosure.routes.ts';
import { fallbackRoutes } from './placement/fallback.routes.ts';
import { fallbackContactRoutes } from './placement/fallback-contacts.routes.ts';
import { manualPlacementRoutes } from './placement/manual-placement.routes.ts';
import { matchRulesRoutes } from './placement/match-rules.routes.ts';
import { placementRoutes } from './placement/placement.routes.ts';
import { publicUrlOf } from './platform/config.ts';
import { aboutRoutes } from './platform/http/about.routes.ts';
import { consoleRoutes } from './platform/http/console.routes.ts';
import type { Api } from './platform/http/endpoint.ts';
import { healthRoutes } from './platform/http/health.routes.ts';
import { makeServer } from './platform/http/server.ts';
import { liveRoutes } from './platform/live/live.routes.ts';
import { openLiveHub } from './platform/live/live-hub.ts';
import type { Platform } from './platform/platform.ts';
import { closingRoutes } from './priority-cases/closing.routes.ts';
import { consentTextRoutes } from './priority-cases/consents/consent-texts.routes.ts';
import { consentRoutes } from './priority-cases/consents/consents.routes.ts';
import { duplicateRoutes } from './priority-cases/finding/duplicates.routes.ts';
import { keeperRoutes } from './priority-cases/keepers.routes.ts';
import { casePrintRoutes } from './priority-cases/prints/case-prints.routes.ts';
import { caseRoutes } from './priority-cases/priority-cases.routes.ts';
import { criteriaRoutes } from './priority-cases/rules/criteria.routes.ts';
import { registerRulesRoutes } from './priority-cases/rules/register-rules.routes.ts';
import { caseVersionRoutes } from './priority-cases/versions/case-versions.routes.ts';
import { answerDrill } from './readiness/drills.service.ts';
import { readinessRoutes } from './readiness/readiness.routes.ts';
import { answerShiftStart } from './readiness/shift-start.service.ts';
import { reportRoundRoutes } from './report-rounds/report-rounds.routes.ts';
import { extensionRoutes } from './stays/extensions.routes.ts';
import { handOverRoutes } from './stays/hand-over.routes.ts';
import { meetingRoutes } from './stays/meetings.routes.ts';
import { roomPlanRoutes } from './stays/room-plan.routes.ts';
import { stayRoutes } from './stays/stays.routes.ts';
import { taskRoutes } from './stays/tasks.routes.ts';
import { trialStayRoutes } from './stays/trial-stays.routes.ts';

/** Production does not start without a secret of its own. */
const secretOutsideProduction = 'not a secret';

/** Who acts upon the answer to a page, by the kind of its subject; the others are simply done with. */
const answers: PageAnswers = {
  emergency: answerEmergencyPage,
  shift: answerShiftStart,
  drill: answerDrill,
};

/** The API with every route and the live hub; not listening yet. */
export async function buildApi(platform: Platform): Promise<FastifyInstance> {
  const { config, inTx, logger, metrics, clock, database } = platform;
  const app = await makeServer({ config, logger, metrics });
  const isProduction = config.NODE_ENV === 'production';
  const cookie = sessionCookie(isProduction);
  const actorOf = actorFromCookie(inTx, cookie);
  const api: Api = { app, inTx, actorOf };

  const hub = await openLiveHub({
    database,
    clock,
    logger,
    actorOfToken: (token) => actorOfToken(inTx, token),
    onClients: (count) => metrics.liveClients.set(count),
  });
  app.addHook('preClose', () => hub.close());
  const tokenOf = (request: FastifyRequest) => request.cookies[cookie.name];

  // A scope of its own: the plugins registered before are ready when its routes are added.
  await app.register(async (scope) => {
    const scoped: Api = { ...api, app: scope };
    healthRoutes(scope, platform);
    aboutRoutes(scoped, { hasInbox: !isProduction });
    await consoleRoutes(scope);
    liveRoutes(scope, { hub, actorOf, tokenOf });
    identityRoutes(scoped, cookie, config.KYOTEN_SECRET ?? secretOutsideProduction);
    auditRoutes(scoped);
    draftRoutes(scoped);
    onCallRoutes(scoped);
    rotationRoutes(scoped);
    swapRoutes(scoped);
    calendarRoutes(scoped, { publicUrl: publicUrlOf(config) });
    pagingRoutes(scoped, { answers });
    contactMethodRoutes(scoped, { isProduction });
    tapRoutes(scope, { inTx, answers });
    telephonyRoutes(scope, { inTx, lines: openLines(carrierSettings(config)), answers });
    if (!isProduction) devInboxRoutes(scope, { inTx });
    caseRoutes(scoped);
    consentRoutes(scoped);
    consentTextRoutes(scoped);
    criteriaRoutes(scoped);
    registerRulesRoutes(scoped);
    caseVersionRoutes(scoped);
    casePrintRoutes(scoped);
    duplicateRoutes(scoped);
    closingRoutes(scoped);
    keeperRoutes(scoped);
    stagedImportRoutes(scoped);
    caseExportRoutes(scoped);
    councilRoutes(scoped);
    caseTaskRoutes(scoped);
    caseMergingRoutes(scoped);
    attachmentRoutes(scoped, config);
    facilityRoutes(scoped);
    closureRoutes(scoped, referencesOf);
    cleaningRoutes(scoped);
    contractRoutes(scoped);
    facilityProfileRoutes(scoped);
    escalationRoutes(scoped);
    policyRoutes(scoped);
    alarmRoutes(scoped);
    readinessRoutes(scoped);
    reportRoundRoutes(scoped);
    emergencyRoutes(scoped);
    stayRoutes(scoped);
    handOverRoutes(scoped);
    extensionRoutes(scoped);
    meetingRoutes(scoped);
    taskRoutes(scoped);
    roomPlanRoutes(scoped);
    trialStayRoutes(scoped);
    placementRoutes(scoped);
    disclosureRoutes(scoped);
    competingRoutes(scoped);
    matchRulesRoutes(scoped);
    manualPlacementRoutes(scoped);
    declineReviewRoutes(scoped);
    fallbackRoutes(scoped);
    fallbackContactRoutes(scoped);
  });
  await app.ready();
  return app;
}
