// Loaded before the application that a test started: lets the test move its clock on, as `later` does in the other tests.
const now = Date.now;
let ahead = 0;
Date.now = () => now() + ahead;

process.on('message', ({ laterBy }) => {
  ahead += laterBy;
  process.send('later');
});
