import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { ApiProblem } from './api/client.ts';
import { sessionQuery } from './api/queries.ts';
import { readFilter } from './cases/list/filter.ts';
import { readShownVersion } from './cases/versions/shown.ts';
import { readCalendar } from './on-call/calendar/shown.ts';
import { paths } from './paths.ts';
import { readPlan } from './rooms/plan/shown.ts';
import { readTried } from './rooms/rules/tried.ts';
import { readWish } from './rooms/trials/wish.ts';
import { type Desk, desksOf, homeOf } from './session.tsx';
import { Broken, BrokenPage, NotFound } from './shell/failed-page.tsx';
import { Frame } from './shell/frame.tsx';
import { LoadingAlone, LoadingPage } from './shell/missing-part.tsx';
import { lazyPage } from './ui/lazy-part.ts';

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  notFoundComponent: NotFound,
  errorComponent: Broken,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: ({ to, ended }: Record<string, unknown>): { to?: string; ended?: true } => ({
    ...(typeof to === 'string' && /^\/(?!\/)/.test(to) && { to }),
    ...(ended === true && { ended }),
  }),
  component: lazyPage(async () => (await import('./shell/sign-in-page.tsx')).SignInPage),
  pendingComponent: LoadingAlone,
});

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queries.ensureQueryData(sessionQuery) };
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      throw redirect({ to: paths.signIn, search: { to: location.href } });
    }
  },
  component: Frame,
  pendingComponent: LoadingAlone,
  errorComponent: Broken,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: paths.home,
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me.role) });
  },
});

/** The pages of one desk; who has no business there finds nothing, as on the server. */
const deskOf = (desk: Desk) =>
  createRoute({
    getParentRoute: () => inside,
    id: `desk-${desk}`,
    beforeLoad: ({ context }) => {
      if (!desksOf(context.me.role).includes(desk))
        throw redirect({ to: homeOf(context.me.role), replace: true });
    },
  });

const coordinators = deskOf('desk');
/** One page for both addresses: choosing an emergency must not build the board anew. */
const board = createRoute({
  getParentRoute: () => coordinators,
  id: 'board',
  component: lazyPage(async () => (await import('./desk/desk-page.tsx')).DeskPage),
});
const register = deskOf('cases');
const house = deskOf('rooms');
const readiness = deskOf('readiness');
const rota = deskOf('onCall');

const routes = root.addChildren([
  signIn,
  inside.addChildren([
    home,
    // Not of one desk: whoever was given a task finds it here.
    createRoute({
      getParentRoute: () => inside,
      path: paths.tasks,
      component: lazyPage(async () => (await import('./rooms/tasks/tasks-page.tsx')).TasksPage),
    }),
    coordinators.addChildren([
      board.addChildren([
        createRoute({ getParentRoute: () => board, path: paths.desk }),
        createRoute({ getParentRoute: () => board, path: paths.emergency }),
      ]),
    ]),
    register.addChildren([
      createRoute({
        getParentRoute: () => register,
        path: paths.cases,
        validateSearch: readFilter,
        component: lazyPage(async () => (await import('./cases/cases-page.tsx')).CasesPage),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.newCase,
        component: lazyPage(async () => (await import('./cases/new-case-page.tsx')).NewCasePage),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseTasks,
        component: lazyPage(
          async () => (await import('./cases/tasks/tasks-page.tsx')).CaseTasksPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.meetings,
        component: lazyPage(
          async () => (await import('./cases/meetings/meetings-page.tsx')).MeetingsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.meeting,
        component: lazyPage(
          async () => (await import('./cases/meetings/meeting-page.tsx')).MeetingPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseImports,
        component: lazyPage(
          async () => (await import('./cases/import/imports-page.tsx')).CaseImportsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseImport,
        component: lazyPage(
          async () => (await import('./cases/import/import-page.tsx')).CaseImportPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseExport,
        component: lazyPage(
          async () => (await import('./cases/export/export-page.tsx')).CaseExportPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.registerRules,
        component: lazyPage(
          async () => (await import('./cases/rules/register-rules-page.tsx')).RegisterRulesPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.criteria,
        component: lazyPage(
          async () => (await import('./cases/rules/criteria-page.tsx')).CriteriaPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.consentTexts,
        component: lazyPage(
          async () => (await import('./cases/rules/consent-texts-page.tsx')).ConsentTextsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseVersions,
        validateSearch: readShownVersion,
        component: lazyPage(
          async () => (await import('./cases/versions/versions-page.tsx')).CaseVersionsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.crisisPlan,
        component: lazyPage(
          async () => (await import('./cases/plan/plan-page.tsx')).CrisisPlanPage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseMerge,
        component: lazyPage(
          async () => (await import('./cases/merge/merge-page.tsx')).CaseMergePage,
        ),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.case,
        component: lazyPage(async () => (await import('./cases/case-page.tsx')).CasePage),
      }),
      createRoute({
        getParentRoute: () => register,
        path: paths.caseSection,
        component: lazyPage(async () => (await import('./cases/section-page.tsx')).SectionPage),
      }),
    ]),
    house.addChildren([
      createRoute({
        getParentRoute: () => house,
        path: paths.rooms,
        component: lazyPage(async () => (await import('./rooms/rooms-page.tsx')).RoomsPage),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.roomPlan,
        validateSearch: readPlan,
        component: lazyPage(async () => (await import('./rooms/plan/plan-page.tsx')).RoomPlanPage),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.trialStays,
        validateSearch: readWish,
        component: lazyPage(
          async () => (await import('./rooms/trials/trials-page.tsx')).TrialsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.trialStay,
        component: lazyPage(async () => (await import('./rooms/trials/trial-page.tsx')).TrialPage),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.facilities,
        component: lazyPage(
          async () => (await import('./rooms/facilities/facilities-page.tsx')).FacilitiesPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.facility,
        component: lazyPage(
          async () => (await import('./rooms/facilities/facility-page.tsx')).FacilityPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.reportRounds,
        component: lazyPage(
          async () => (await import('./rooms/reports/reports-page.tsx')).ReportsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.declines,
        component: lazyPage(
          async () => (await import('./rooms/declines/declines-page.tsx')).DeclinesPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.fallback,
        component: lazyPage(
          async () => (await import('./rooms/fallback/fallback-page.tsx')).FallbackPage,
        ),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.matchRules,
        validateSearch: readTried,
        component: lazyPage(async () => (await import('./rooms/rules/rules-page.tsx')).RulesPage),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.offer,
        component: lazyPage(async () => (await import('./rooms/offer-page.tsx')).OfferPage),
      }),
      createRoute({
        getParentRoute: () => house,
        path: paths.stay,
        component: lazyPage(async () => (await import('./rooms/stay-page.tsx')).StayPage),
      }),
    ]),
    rota.addChildren([
      createRoute({
        getParentRoute: () => rota,
        path: paths.onCall,
        validateSearch: readCalendar,
        component: lazyPage(async () => (await import('./on-call/on-call-page.tsx')).OnCallPage),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.rotations,
        component: lazyPage(
          async () => (await import('./on-call/rotations/rotations-page.tsx')).RotationsPage,
        ),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.newRotation,
        component: lazyPage(
          async () => (await import('./on-call/rotations/rotation-page.tsx')).RotationPage,
        ),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.rotation,
        component: lazyPage(
          async () => (await import('./on-call/rotations/rotation-page.tsx')).RotationPage,
        ),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.timeOff,
        component: lazyPage(
          async () => (await import('./on-call/time-off/time-off-page.tsx')).TimeOffPage,
        ),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.feeds,
        component: lazyPage(async () => (await import('./on-call/feeds/feeds-page.tsx')).FeedsPage),
      }),
      createRoute({
        getParentRoute: () => rota,
        path: paths.policy,
        component: lazyPage(async () => (await import('./policy/policy-page.tsx')).PolicyPage),
      }),
    ]),
    readiness.addChildren([
      createRoute({
        getParentRoute: () => readiness,
        path: paths.readiness,
        component: lazyPage(
          async () => (await import('./readiness/readiness-page.tsx')).ReadinessPage,
        ),
      }),
      createRoute({
        getParentRoute: () => readiness,
        path: paths.drills,
        component: lazyPage(async () => (await import('./readiness/drills-page.tsx')).DrillsPage),
      }),
      createRoute({
        getParentRoute: () => readiness,
        path: paths.drill,
        component: lazyPage(async () => (await import('./readiness/drill-page.tsx')).DrillPage),
      }),
      createRoute({
        getParentRoute: () => readiness,
        path: paths.figures,
        component: lazyPage(async () => (await import('./readiness/figures-page.tsx')).FiguresPage),
      }),
    ]),
    createRoute({
      getParentRoute: () => inside,
      path: paths.account,
      component: lazyPage(async () => (await import('./shell/account-page.tsx')).AccountPage),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: paths.help,
      component: lazyPage(async () => (await import('./shell/help-page.tsx')).HelpPage),
    }),
  ]),
]);

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: LoadingPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
