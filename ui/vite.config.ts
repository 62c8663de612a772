import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv, type UserConfig } from 'vite';

// `npm run dev` shows the pages with a `whosays serve` behind them: WHOSAYS_API=http://127.0.0.1:PORT npm run dev
const api = loadEnv('', '.', 'WHOSAYS_').WHOSAYS_API ?? 'http://127.0.0.1:8600';

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../whosays/views/http/static',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0, // the Content-Security-Policy knows no data: scripts, and small files are no trouble here
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': api } },
  test: { include: ['tests/**/*.test.ts'] },
} as UserConfig);
