import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const service = process.env.KYOTEN_SERVICE ?? 'http://127.0.0.1:3000';

/** Every browser that can run the console reads woff2: the older format would double the files. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource.*\.css$/.test(id)) return null;
    return { code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''), map: null };
  },
};

/** Compressed once, here, and not at every request. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((it) => /\.(js|css|html|svg)$/.test(it))) {
      const file = join(dir, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(content));
    }
  },
};

export default defineConfig({
  root,
  plugins: [woff2Only, tailwindcss(), react(), compressed],
  build: {
    outDir: join(root, '..', '..', 'dist', 'web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The bundle's own map: which file of ours every desk loads (test/web/bundle.test.ts).
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(root, 'index.html'), sw: join(root, 'service-worker.ts') },
      output: {
        // A service worker has one address for good: its name is what a browser compares.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // Not all of /api: that is also a folder of the console's own source.
    proxy: { '/api/v1': { target: service, ws: true }, '/dev/inbox': service, '/sw.js': service },
  },
});
