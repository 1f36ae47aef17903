import { subscriptions } from './subscriptions';

it('subscribes the calendar of the device, Google’s and Outlook’s to an address', () => {
  expect(subscriptions('https://odus.example/api/channels/eglises.ics', 'Églises & chapelles')).toEqual([
    { key: 'calendar', url: 'webcal://odus.example/api/channels/eglises.ics' },
    {
      key: 'google',
      url: 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fodus.example%2Fapi%2Fchannels%2Feglises.ics',
    },
    {
      key: 'outlook',
      url: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fodus.example%2Fapi%2Fchannels%2Feglises.ics&name=%C3%89glises+%26+chapelles',
    },
  ]);
});
