/**
 * The first thing that runs on a fresh machine: `npm run try`, `npm test`, `npm run stop` and their like.
 * In: a verb and its options. Out: an exit code. Everything else is loaded only once Node is known to be recent enough,
 * so this file keeps to what very old versions can parse, and imports nothing at the top.
 */
var found = process.versions.node.split(".").map(Number);

if (found[0] < 20 || (found[0] === 20 && found[1] < 19)) {
  console.error(
    "Node " +
      process.versions.node +
      " est trop ancien, il faut 20.19 ou plus récent → https://nodejs.org (Debian 13 : apt-get install nodejs npm ; macOS : brew install node)",
  );
  process.exitCode = 78;
} else {
  void import("./verbs.mjs").then(function run(verbs) {
    return verbs.runVerb(process.argv[2], process.argv.slice(3));
  });
}
