/**
 * Runs the scenarios that the command line names, or all of them. They are by name; each takes nothing, starts what it needs
 * and prints its figures.
 */
function runScenarios(scenarios) {
  const wanted = process.argv.slice(2);
  run(scenarios, wanted).then(
    () => process.exit(),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
}

async function run(scenarios, wanted) {
  const unknown = wanted.filter((name) => !(name in scenarios));
  if (unknown.length > 0)
    throw new Error(`No scenario is called ${unknown.join(', ')}. There are: ${Object.keys(scenarios).join(', ')}.`);
  for (const [name, scenario] of Object.entries(scenarios))
    if (wanted.length === 0 || wanted.includes(name)) await scenario();
}

module.exports = { runScenarios };
