import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { accountWords } from '../words/account.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { ringOnce } from './bell.ts';
import { askPermission, notify, type Permission, usePermission } from './notifications.ts';

const sentences = {
  granted: 'noticesGranted',
  default: 'noticesDefault',
  denied: 'noticesDenied',
  unsupported: 'noticesUnsupported',
} as const satisfies Record<Permission, keyof typeof accountWords>;

/** Whether this device can be heard and seen when a page comes: tried before the night, not in it. */
export function BellTest() {
  const w = useWords(accountWords);
  const shell = useWords(shellWords);
  const permission = usePermission();
  const [rang, setRang] = useState<boolean | null>(null);
  const tryNotice = () =>
    notify(shell.notificationTitle, {
      body: w.tryNoticeBody,
      tag: 'test',
      onOpen: () => {},
    });
  return (
    <div id="bell" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button onPress={() => void ringOnce().then(setRang)}>{w.tryBell}</Button>
        <p role="status" className="flex-1 basis-60 text-sm">
          {rang !== null && (rang ? w.bellRang : w.bellMute)}
        </p>
      </div>
      <p>{w[sentences[permission]]}</p>
      {permission === 'default' && (
        <div>
          <Button onPress={() => void askPermission()}>{w.allowNotices}</Button>
        </div>
      )}
      {permission === 'granted' && (
        <div>
          <Button onPress={tryNotice}>{w.tryNotice}</Button>
        </div>
      )}
    </div>
  );
}
