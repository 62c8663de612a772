import { cpSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv, type Plugin, type UserConfig } from 'vite';

// `npm run dev` shows the pages with a `whosays serve` behind them: WHOSAYS_API=http://127.0.0.1:PORT npm run dev
const api = loadEnv('', '.', 'WHOSAYS_').WHOSAYS_API ?? 'http://127.0.0.1:8600';

const OUT = '../whosays/views/http/static';

/** What pdf.js fetches while it draws: fonts that a PDF may leave out, decoders of scanned pages. */
const pdfFiles: Plugin = {
  name: 'pdf-files',
  apply: 'build',
  closeBundle() {
    for (const folder of ['standard_fonts', 'wasm']) {
      cpSync(`node_modules/pdfjs-dist/${folder}`, `${OUT}/pdf/${folder}`, { recursive: true });
    }
  },
};

export default defineConfig({
  plugins: [svelte(), pdfFiles],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0, // the Content-Security-Policy knows no data: scripts, and small files are no trouble here
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': api } },
  test: { include: ['tests/**/*.test.ts'] },
} as UserConfig);
