import { defineConfig } from "vitest/config";

const long = process.env.ACCUEIL_LONG === "1";

export default defineConfig({
  test: {
    include: [long ? "tests/**/*.long.test.ts" : "tests/**/*.test.ts"],
    exclude: long ? [] : ["tests/**/*.long.test.ts"],
    globalSetup: ["tests/setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
