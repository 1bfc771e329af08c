/**
 * What docker-compose.yml promises: nothing but loopback is published, nobody is root, Valkey keeps every message.
 * Read as YAML, never run: there is no Docker where these tests run.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const Service = z.looseObject({
  build: z.object({ dockerfile_inline: z.string() }).optional(),
  command: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  stop_grace_period: z.string(),
});
const Compose = z.object({ services: z.record(z.string(), Service), volumes: z.looseObject({}) });
const { services } = Compose.parse(parse(readFileSync(new URL("../../docker-compose.yml", import.meta.url), "utf8")));

test("two services, and only the bot has a port, on loopback", () => {
  expect(Object.keys(services)).toEqual(["accueil", "valkey"]);
  expect(services["accueil"]?.ports).toEqual(["127.0.0.1:3000:3000"]);
  expect(services["valkey"]?.ports).toEqual([]);
});

test("the bot runs as node, without npm, with an init, and has the time to close", () => {
  const bot = services["accueil"];
  expect(bot?.command).toEqual(["node", "dist/main.js"]);
  expect(bot).toMatchObject({ init: true, stop_grace_period: "30s", read_only: true });
  const image = bot?.build?.dockerfile_inline ?? "";
  expect(image.split("\n").filter((line) => line.startsWith("FROM"))).toEqual([
    "FROM node:24-trixie-slim AS build",
    "FROM node:24-trixie-slim",
  ]);
  expect(image.slice(image.lastIndexOf("FROM"))).toMatch(/^USER node$/m);
  expect(image).not.toContain("$"); // Compose would put variables in its place
});

test("Valkey is the one that the boot check accepts", () => {
  const command = services["valkey"]?.command.join(" ");
  for (const setting of ["--appendonly yes", "--appendfsync always", "--maxmemory-policy noeviction"]) expect(command).toContain(setting);
  expect(services["valkey"]).toMatchObject({ restart: "always", volumes: ["valkey:/data"] });
});
