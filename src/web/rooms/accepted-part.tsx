import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { DisclosedSheet } from '../../priority-cases/disclosure.ts';
import { can } from '../../stays/stay.ts';
import type { StayStatus } from '../../stays/stay-state.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Button, bigButton, buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { offerWords } from '../words/offer.ts';
import { useSay, useWords } from '../words/words.ts';
import { DisclosedPerson } from './disclosed-person.tsx';
import { stayOfEmergencyQuery } from './queries.ts';
import type { OfferView } from './wire.ts';

const LoseDialog = lazyPart(async () => (await import('./lose-dialog.tsx')).LoseDialog);

/** After the acceptance: the whole sheet, the way to the stay, and the way back. */
export function AcceptedPart({ offer, sheet }: { offer: OfferView; sheet: DisclosedSheet | null }) {
  const w = useWords(offerWords);
  const isOfFacility = useMe().role === 'facility_staff';
  const stays = useQuery(stayOfEmergencyQuery(offer.emergencyId));
  const stay = stays.data?.items.find(
    ({ status, roomId }) => status !== 'cancelled' && roomId === offer.room.id,
  );
  return (
    <>
      {stay ? (
        <Link
          to={paths.stay}
          params={{ id: stay.id }}
          className={cx(buttonClass('filled', true), bigButton)}
        >
          {w.toStay}
        </Link>
      ) : (
        <p>{stays.data ? w.acceptedNext : stays.error ? w.stayUnread : null}</p>
      )}
      {sheet && <DisclosedPerson sheet={sheet} />}
      {isOfFacility && <Lose offer={offer} status={stay?.status ?? 'reserved'} />}
    </>
  );
}

/** Before the person is there; afterwards leaving is a departure, and the button says so. */
function Lose({ offer, status }: { offer: OfferView; status: StayStatus }) {
  const w = useWords(offerWords);
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const possible = can({ status }, 'cancel');
  return (
    <p className="border-t border-line pt-4">
      <Button
        isWide
        className={bigButton}
        why={possible === true ? null : say(possible.refused)}
        onPress={() => setOpen(true)}
      >
        {w.lose}
      </Button>
      {isOpen && (
        <Suspense>
          <LoseDialog offerId={offer.id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  );
}
