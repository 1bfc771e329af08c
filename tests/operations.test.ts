/** The operator's page explains every alert that can reach them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { alertCodes } from "../src/edge/system/meter.ts";

const page = readFileSync(new URL("../docs/operations.md", import.meta.url), "utf8");
const row = page.split("\n").find((line) => line.startsWith("| `alerts_total")) ?? "";

test.each(alertCodes)("the alert %s", (code) => expect(row).toContain(`\`${code}\``));
