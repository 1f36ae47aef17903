import amendments from './decisions/amendments';
import ballotTraces from './decisions/ballot-traces';
import ballots from './decisions/ballots';
import closing from './decisions/closing';
import delegations from './decisions/delegations';
import effects from './decisions/effects';
import electors from './decisions/electors';
import marks from './decisions/marks';
import proposalOptions from './decisions/proposal-options';
import proposalView from './decisions/proposal-view';
import proposals from './decisions/proposals';
import publicBallots from './decisions/public-ballots';
import results from './decisions/results';
import secretBallots from './decisions/secret-ballots';
import tallies from './decisions/tallies';
import voteNotices from './decisions/vote-notices';
import votingRules from './decisions/voting-rules';
import ideaLinks from './ideas/idea-links';
import ideaVoices from './ideas/idea-voices';
import ideas from './ideas/ideas';
import ideasPage from './ideas/ideas-page';
import termUses from './vocabulary/term-uses';
import vocabulary from './vocabulary/vocabulary';

/** Services of ideas, decisions and vocabularies. */
export default {
  amendments,
  'ballot-traces': ballotTraces,
  ballots,
  closing,
  delegations,
  effects,
  electors,
  'idea-links': ideaLinks,
  'idea-voices': ideaVoices,
  ideas,
  'ideas-page': ideasPage,
  marks,
  'proposal-options': proposalOptions,
  'proposal-view': proposalView,
  proposals,
  'public-ballots': publicBallots,
  results,
  'secret-ballots': secretBallots,
  tallies,
  'term-uses': termUses,
  vocabulary,
  'vote-notices': voteNotices,
  'voting-rules': votingRules,
};
