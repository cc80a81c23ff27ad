import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env['BUSBAAN_GATEWAY_URL'] ?? 'http://127.0.0.1:8080'
const prefixes = ['/session', '/login', '/logout', '/directory', '/messaging', '/consent', '/access']

export default defineConfig({
  plugins: [react()],
  build: {
    // The content security policy allows nothing inline, so no font or image becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(prefixes.map((prefix) => [prefix, gateway])),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: 'src/test-setup.ts',
    restoreMocks: true,
    // A busy machine makes a test slow, not wrong.
    testTimeout: 60_000,
  },
})
