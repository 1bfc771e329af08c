/** The jobs that wait for hours: when each looks again, and how one that was lost comes back. */
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { acceptSlot, announce, ask, decide, withdraw } from "../../src/core/booking/moves.ts";
import type { Request } from "../../src/core/booking/request.ts";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { nextLook } from "../../src/stations/work.ts";
import { asking, at, exact, her, martigues } from "../core/booking/practice.ts";
import { openStage, type Stage } from "../support/stage.ts";
