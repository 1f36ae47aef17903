const MINIMUM = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(`OduS needs Node ${MINIMUM.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}
