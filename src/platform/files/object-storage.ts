import { AwsClient } from 'aws4fetch';
import type { Config } from '../config.ts';

/** A place for large contents outside the database, which speaks the protocol of S3. */
export interface ObjectStorage {
  /** Throws where it cannot be reached or refuses. */
  put(key: string, content: Buffer): Promise<void>;
  /** Null: there is none by this name. */
  get(key: string): Promise<Buffer | null>;
  /** There being none is what was asked for. */
  remove(key: string): Promise<void>;
}

const answerWithinMs = 20_000;
/** Beside the first: an answer of 5xx is asked for again after 50 ms, 100 ms. */
const retries = 2;

/** The storage that is configured; null: contents are kept in the database. */
export function openObjectStorage(config: Config): ObjectStorage | null {
  const { FILES_S3_URL, FILES_S3_REGION, FILES_S3_KEY_ID, FILES_S3_SECRET } = config;
  if (!FILES_S3_URL || !FILES_S3_KEY_ID || !FILES_S3_SECRET) return null;
  const client = new AwsClient({
    accessKeyId: FILES_S3_KEY_ID,
    secretAccessKey: FILES_S3_SECRET,
    service: 's3',
    region: FILES_S3_REGION,
    retries,
  });
  const ask = (method: 'PUT' | 'GET' | 'DELETE', key: string, body?: Buffer) =>
    client.fetch(`${FILES_S3_URL.replace(/\/$/, '')}/${key}`, {
      method,
      signal: AbortSignal.timeout(answerWithinMs),
      ...(body && { body: new Uint8Array(body) }),
    });
  const refused = (status: number) => new Error(`the object storage answered ${status}`);
  return {
    async put(key, content) {
      const { ok, status } = await ask('PUT', key, content);
      if (!ok) throw refused(status);
    },
    async get(key) {
      const answer = await ask('GET', key);
      if (answer.status === 404) return null;
      if (!answer.ok) throw refused(answer.status);
      return Buffer.from(await answer.arrayBuffer());
    },
    async remove(key) {
      const { ok, status } = await ask('DELETE', key);
      if (!ok && status !== 404) throw refused(status);
    },
  };
}
