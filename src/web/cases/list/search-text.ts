import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

const key = ['cases-searched-for'];

/**
 * What is searched for. It is personal, so it stands in no address; kept with the answers of the
 * server, it is there on the way back from a case and gone with the session.
 */
export function useSearchText(): [string, (text: string) => void] {
  const queries = useQueryClient();
  const [text, setText] = useState(() => queries.getQueryData<string>(key) ?? '');
  return [
    text,
    (next) => {
      queries.setQueryData(key, next);
      setText(next);
    },
  ];
}
