import colleges from './colleges';
import home from './home';
import joining from './joining';
import mandates from './mandates';
import decisions from './decisions';
import ideas from './ideas';
import members from './members';
import offers from './offers';
import personalData from './personal-data';
import publicDecisions from './public-decisions';
import vocabulary from './vocabulary';
import votingRules from './voting-rules';

export default {
  colleges,
  home,
  joining,
  mandates,
  decisions,
  ideas,
  members,
  offers,
  'personal-data': personalData,
  'public-decisions': publicDecisions,
  vocabulary,
  'voting-rules': votingRules,
};
