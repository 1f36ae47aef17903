import type { I18nText } from '../i18n-text';

/** Who sees a personal field. `channel`: the members, and the closed channels of members that ask for it. */
export type Visibility = 'private' | 'members' | 'channel' | 'public';

/** GDPR article 6(1), the bases that are used here. */
export type LawfulBasis = 'consent' | 'contract' | 'legalObligation' | 'legitimateInterest';

export interface PersonalField {
  /** Content type or component. */
  model: string;
  attributes: string[];
  visibility: Visibility;
  /** The entry says it itself, in this attribute; `visibility` is then what it is until somebody chooses. */
  chosenBy?: string;
}

/** One processing of personal data, as the register keeps it (GDPR article 30, model of the CNIL). */
export interface Processing {
  code: string;
  name: I18nText;
  purpose: I18nText;
  basis: LawfulBasis;
  /** Whose data it is. */
  people: I18nText;
  /** What is known of them, in words. */
  categories: I18nText;
  fields: PersonalField[];
  recipients: I18nText;
  retention: I18nText;
}

const person = 'api::person.person';
const members: I18nText = {
  fr: 'Les membres de la coopérative.',
  en: 'The members of the cooperative.',
  it: 'I membri della cooperativa.',
};

/** What OduS knows of people, why, who sees it and for how long. The register and the page `/privacy` are made from it. */
export const processings: Processing[] = [
  {
    code: 'artists',
    name: { fr: 'Artistes et équipes', en: 'Artists and crews', it: 'Artisti e squadre' },
    purpose: {
      fr: 'Dire au public qui crée et qui joue ; citer les auteurs comme la loi le demande.',
      en: 'Tell the public who creates and who performs; credit authors as the law asks.',
      it: 'Dire al pubblico chi crea e chi recita; citare gli autori come chiede la legge.',
    },
    basis: 'legitimateInterest',
    people: {
      fr: 'Personnes citées au générique d’un spectacle ou d’une œuvre.',
      en: 'People credited in a show or a work.',
      it: 'Persone citate nei crediti di uno spettacolo o di un’opera.',
    },
    categories: {
      fr: 'Nom, métiers, biographie, photographies, liens professionnels, rôles tenus.',
      en: 'Name, professions, biography, photographs, professional links, roles held.',
      it: 'Nome, professioni, biografia, fotografie, collegamenti professionali, ruoli ricoperti.',
    },
    fields: [
      {
        model: person,
        attributes: [
          ...['displayName', 'firstName', 'lastName', 'sortName', 'alternateNames', 'slug', 'formerSlugs'],
          ...['biography', 'professions', 'pictures', 'links', 'externalIds', 'facets'],
        ],
        visibility: 'public',
        chosenBy: 'visibility',
      },
      { model: person, attributes: ['publicationBasis'], visibility: 'members' },
      { model: person, attributes: ['consentDate'], visibility: 'private' },
      { model: 'work.credit', attributes: ['person', 'creditedAs', 'character'], visibility: 'public' },
    ],
    recipients: {
      fr: 'Le public, par les canaux des partenaires et les pages d’OduS.',
      en: 'The public, through the channels of partners and the pages of OduS.',
      it: 'Il pubblico, attraverso i canali dei partner e le pagine di OduS.',
    },
    retention: {
      fr: 'Tant que le spectacle est documenté ; jusqu’à ce que la personne s’y oppose ou retire son accord.',
      en: 'As long as the show is documented; until the person objects or withdraws their consent.',
      it: 'Finché lo spettacolo è documentato; finché la persona non si oppone o non ritira il consenso.',
    },
  },
  {
    code: 'contacts',
    name: {
      fr: 'Contacts des lieux et des structures',
      en: 'Contacts of venues and organisations',
      it: 'Contatti di luoghi e strutture',
    },
    purpose: {
      fr: 'Joindre la personne qui renseigne, réserve ou accueille.',
      en: 'Reach the person who informs, books or welcomes.',
      it: 'Contattare chi informa, prenota o accoglie.',
    },
    basis: 'legitimateInterest',
    people: {
      fr: 'Personnes qui travaillent pour un lieu ou une structure.',
      en: 'People who work for a venue or an organisation.',
      it: 'Persone che lavorano per un luogo o una struttura.',
    },
    categories: {
      fr: 'Adresse de courriel, téléphone, à qui l’on s’adresse.',
      en: 'E-mail address, telephone, whom one addresses.',
      it: 'Indirizzo email, telefono, a chi ci si rivolge.',
    },
    fields: [
      {
        model: 'contact.contact',
        attributes: ['label', 'email', 'phone'],
        visibility: 'members',
        chosenBy: 'visibility',
      },
    ],
    recipients: {
      fr: 'Selon ce que dit le contact : qui répond de la fiche, les membres, les canaux fermés de membres, ou le public.',
      en: 'As the contact says: who answers for the entry, the members, closed channels of members, or the public.',
      it: 'Secondo ciò che dice il contatto: chi risponde della scheda, i membri, i canali chiusi di membri, o il pubblico.',
    },
    retention: {
      fr: 'Tant que la structure est active ; l’historique d’un contact non public n’est lu que de ceux qui répondent de la fiche.',
      en: 'As long as the organisation is active; the history of a contact that is not public is read by those who answer for the entry alone.',
      it: 'Finché la struttura è attiva; la cronologia di un contatto non pubblico è letta solo da chi risponde della scheda.',
    },
  },
  {
    code: 'accounts',
    name: { fr: 'Comptes des membres', en: 'Accounts of members', it: 'Account dei membri' },
    purpose: {
      fr: 'Écrire dans OduS, y avoir des droits et en répondre.',
      en: 'Write in OduS, have rights there and answer for them.',
      it: 'Scrivere in OduS, avere dei diritti e risponderne.',
    },
    basis: 'contract',
    people: {
      fr: 'Personnes qui ont un compte, demandent à en avoir un ou sont invitées.',
      en: 'People who have an account, ask for one or are invited.',
      it: 'Persone che hanno un account, lo chiedono o sono invitate.',
    },
    categories: {
      fr: 'Nom, adresse de courriel, langue, structures, rôles et mandats, sessions.',
      en: 'Name, e-mail address, language, organisations, roles and mandates, sessions.',
      it: 'Nome, indirizzo email, lingua, strutture, ruoli e mandati, sessioni.',
    },
    fields: [
      { model: 'admin::user', attributes: ['firstname', 'lastname', 'username'], visibility: 'members' },
      { model: 'admin::user', attributes: ['email', 'preferedLanguage'], visibility: 'private' },
      { model: 'plugin::users-permissions.user', attributes: ['username', 'email'], visibility: 'private' },
      { model: 'plugin::cooperative.address', attributes: ['accountId', 'email'], visibility: 'private' },
      { model: 'plugin::cooperative.offer', attributes: ['accountId', 'why'], visibility: 'private' },
    ],
    recipients: members,
    retention: {
      fr: 'Tant que le compte existe. Une fois effacé : ni nom ni adresse ; restent les numéros de compte des journaux.',
      en: 'As long as the account exists. Once erased: neither name nor address; the account numbers of the logs stay.',
      it: 'Finché l’account esiste. Una volta cancellato: né nome né indirizzo; restano i numeri di account dei registri.',
    },
  },
  {
    code: 'writing',
    name: {
      fr: 'Historique, discussions, notifications',
      en: 'History, discussions, notices',
      it: 'Cronologia, discussioni, avvisi',
    },
    purpose: {
      fr: 'Savoir qui a écrit quoi, en discuter et revenir en arrière.',
      en: 'Know who wrote what, discuss it and go back.',
      it: 'Sapere chi ha scritto cosa, discuterne e tornare indietro.',
    },
    basis: 'legitimateInterest',
    people: { fr: 'Membres qui écrivent.', en: 'Members who write.', it: 'Membri che scrivono.' },
    categories: {
      fr: 'Auteur et date de chaque modification, commentaires, suggestions, options, notifications.',
      en: 'Author and date of each change, comments, suggestions, options, notices.',
      it: 'Autore e data di ogni modifica, commenti, suggerimenti, opzioni, avvisi.',
    },
    fields: [
      { model: 'plugin::commons.comment', attributes: ['authorId', 'text'], visibility: 'members' },
      { model: 'plugin::commons.suggestion', attributes: ['authorId', 'message', 'reason'], visibility: 'members' },
      { model: 'plugin::commons.claim', attributes: ['authorId', 'justification', 'reason'], visibility: 'members' },
      { model: 'plugin::commons.revision', attributes: ['administratorId'], visibility: 'members' },
      { model: 'plugin::commons.option', attributes: ['authorId', 'note'], visibility: 'members' },
      { model: 'plugin::commons.notice', attributes: ['recipientId', 'authorId', 'parameters'], visibility: 'private' },
    ],
    recipients: members,
    retention: {
      fr: 'Tant que la fiche existe ; le nom de l’auteur s’efface avec son compte.',
      en: 'As long as the entry exists; the name of the author goes with their account.',
      it: 'Finché la scheda esiste; il nome dell’autore si cancella con il suo account.',
    },
  },
  {
    code: 'decisions',
    name: { fr: 'Idées et décisions', en: 'Ideas and decisions', it: 'Idee e decisioni' },
    purpose: {
      fr: 'Proposer, débattre et décider ensemble ; pouvoir recompter un vote.',
      en: 'Propose, debate and decide together; be able to count a vote again.',
      it: 'Proporre, discutere e decidere insieme; poter ricontare un voto.',
    },
    basis: 'contract',
    people: { fr: 'Membres de la coopérative.', en: 'Members of the cooperative.', it: 'Membri della cooperativa.' },
    categories: {
      fr: 'Idées, soutiens, commentaires, propositions, amendements, délégations, votes publics ; d’un vote secret, qui a voté.',
      en: 'Ideas, supports, comments, proposals, amendments, delegations, public ballots; of a secret vote, who has voted.',
      it: 'Idee, sostegni, commenti, proposte, emendamenti, deleghe, voti pubblici; di un voto segreto, chi ha votato.',
    },
    fields: [
      { model: 'plugin::cooperative.member', attributes: ['accountId', 'college'], visibility: 'members' },
      { model: 'plugin::cooperative.idea', attributes: ['authorId', 'title', 'text'], visibility: 'members' },
      { model: 'plugin::cooperative.idea-version', attributes: ['authorId', 'title', 'text'], visibility: 'members' },
      { model: 'plugin::cooperative.idea-comment', attributes: ['authorId', 'text'], visibility: 'members' },
      { model: 'plugin::cooperative.idea-support', attributes: ['accountId'], visibility: 'private' },
      { model: 'plugin::cooperative.proposal', attributes: ['authorId', 'title', 'text'], visibility: 'members' },
      { model: 'plugin::cooperative.amendment', attributes: ['authorId', 'text', 'reason'], visibility: 'members' },
      { model: 'plugin::cooperative.ballot', attributes: ['member', 'choice', 'argument'], visibility: 'members' },
      { model: 'plugin::cooperative.voter', attributes: ['member'], visibility: 'private' },
      { model: 'plugin::cooperative.delegation', attributes: ['member', 'delegate'], visibility: 'private' },
      {
        model: 'plugin::cooperative.join-request',
        attributes: ['firstname', 'lastname', 'email', 'why'],
        visibility: 'private',
      },
      { model: 'plugin::cooperative.rights-change', attributes: ['accountId', 'why'], visibility: 'members' },
    ],
    recipients: members,
    retention: {
      fr: 'Tant que la coopérative en a besoin pour ses décisions ; le nom s’efface avec le compte. Une demande d’adhésion : un mois après sa réponse, un an sans réponse.',
      en: 'As long as the cooperative needs it for its decisions; the name goes with the account. A request to join: a month after its answer, a year without one.',
      it: 'Finché serve alle decisioni della cooperativa; il nome si cancella con l’account. Una richiesta di adesione: un mese dopo la risposta, un anno senza risposta.',
    },
  },
  {
    code: 'readers',
    name: { fr: 'Messages du public', en: 'Messages from the public', it: 'Messaggi del pubblico' },
    purpose: {
      fr: 'Corriger ce qui est faux, ajouter ce qui manque, et répondre à qui le demande.',
      en: 'Correct what is wrong, add what is missing, and answer whoever asks for it.',
      it: 'Correggere ciò che è sbagliato, aggiungere ciò che manca e rispondere a chi lo chiede.',
    },
    basis: 'legitimateInterest',
    people: {
      fr: 'Personnes qui écrivent depuis le site, sans compte.',
      en: 'People who write from the site, without an account.',
      it: 'Persone che scrivono dal sito, senza account.',
    },
    categories: {
      fr: 'Le message. Une adresse de courriel, si la personne veut une réponse : rangée à part, elle ne sert qu’à l’envoyer et aucun membre ne la lit.',
      en: 'The message. An e-mail address, if the person wants an answer: kept apart, it only serves to send it and no member reads it.',
      it: 'Il messaggio. Un indirizzo email, se la persona vuole una risposta: conservato a parte, serve solo a inviarla e nessun membro lo legge.',
    },
    fields: [
      {
        model: 'plugin::publisher.message',
        attributes: ['text', 'about', 'organisation', 'answer'],
        visibility: 'private',
      },
      { model: 'plugin::publisher.reply-address', attributes: ['email'], visibility: 'private' },
    ],
    recipients: {
      fr: 'Le message : les membres de la structure qui répond de la fiche, et la modération. L’adresse : personne.',
      en: 'The message: the members of the organisation that answers for the entry, and moderators. The address: nobody.',
      it: 'Il messaggio: i membri della struttura che risponde della scheda e i moderatori. L’indirizzo: nessuno.',
    },
    retention: {
      fr: 'L’adresse : jusqu’à l’envoi de la réponse, soixante jours au plus. Le message : un an.',
      en: 'The address: until the answer is sent, sixty days at most. The message: a year.',
      it: 'L’indirizzo: fino all’invio della risposta, sessanta giorni al massimo. Il messaggio: un anno.',
    },
  },
  {
    code: 'survey',
    name: { fr: 'Enquête auprès du public', en: 'Survey of the public', it: 'Inchiesta presso il pubblico' },
    purpose: {
      fr: 'Savoir qui vient et ce que l’on en pense ; comparer d’un spectacle à l’autre. Pour qui l’accepte, la recherche.',
      en: 'Know who comes and what they think of it; compare one show with another. For those who agree, research.',
      it: 'Sapere chi viene e che cosa ne pensa; confrontare gli spettacoli. Per chi accetta, la ricerca.',
    },
    basis: 'consent',
    people: {
      fr: 'Spectateurs qui répondent à un questionnaire.',
      en: 'Spectators who answer a questionnaire.',
      it: 'Spettatori che rispondono a un questionario.',
    },
    categories: {
      fr: 'Réponses choisies, dont tranche d’âge et commune, avec le jour ; à part, quelques mots. Ni nom, ni adresse, ni heure, ni appareil. De l’accord à la recherche, l’empreinte du code qui le retire.',
      en: 'Answers chosen, age class and commune among them, with the day; apart from them, a few words. Neither name, address, hour nor device. Of a consent to research, the digest of the code that takes it back.',
      it: 'Risposte scelte, tra cui fascia d’età e comune, con il giorno; a parte, qualche parola. Né nome, né indirizzo, né ora, né dispositivo. Del consenso alla ricerca, l’impronta del codice che lo ritira.',
    },
    fields: [
      { model: 'plugin::survey.answer', attributes: ['choices', 'day', 'consent'], visibility: 'private' },
      { model: 'plugin::survey.text', attributes: ['text'], visibility: 'members' },
      { model: 'plugin::survey.key', attributes: ['digest'], visibility: 'private' },
      { model: 'plugin::survey.ticket', attributes: ['digest'], visibility: 'private' },
    ],
    recipients: {
      fr: 'L’organisateur, en nombres, à partir de dix réponses ; le public, en nombres de cinq au moins, après la clôture ; les mots, un modérateur puis l’organisateur ; des chercheurs, pour qui l’a accepté.',
      en: 'The organiser, as numbers, from ten answers on; the public, as numbers of five at least, after the close; the words, a moderator and then the organiser; researchers, of those who agreed.',
      it: 'L’organizzatore, in numeri, da dieci risposte in poi; il pubblico, in numeri di almeno cinque, dopo la chiusura; le parole, un moderatore e poi l’organizzatore; ricercatori, per chi ha accettato.',
    },
    retention: {
      fr: 'Les empreintes des pages et des tickets : jusqu’à la clôture du questionnaire. Les réponses, que rien ne relie à une personne : tant qu’elles servent à comparer.',
      en: 'Digests of pages and tickets: until the questionnaire closes. Answers, which nothing joins to a person: as long as they serve to compare.',
      it: 'Le impronte delle pagine e dei biglietti: fino alla chiusura del questionario. Le risposte, che nulla collega a una persona: finché servono a confrontare.',
    },
  },
  {
    code: 'reuse',
    name: { fr: 'Comptage des lectures', en: 'Counting of reads', it: 'Conteggio delle letture' },
    purpose: {
      fr: 'Dire à qui écrit combien de fois ses fiches sont livrées, dans quels canaux, et si elles mènent à la billetterie.',
      en: 'Tell those who write how often their entries are delivered, in which channels, and whether they lead to the ticket office.',
      it: 'Dire a chi scrive quante volte le sue schede sono consegnate, in quali canali, e se portano alla biglietteria.',
    },
    basis: 'legitimateInterest',
    people: {
      fr: 'Aucune n’est reconnue : on compte les demandes des programmes et des navigateurs qui lisent un canal ou suivent un lien de réservation.',
      en: 'Nobody is recognised: what is counted is the requests of programs and browsers that read a channel or follow a booking link.',
      it: 'Nessuno è riconosciuto: si contano le richieste di programmi e browser che leggono un canale o seguono un link di prenotazione.',
    },
    categories: {
      fr: 'Des nombres par jour, canal et format, avec le nom du site qui montre le canal ; par mois pour chaque fiche. Ni adresse, ni cookie, ni heure, ni appareil ; de ce qui est demandé, une empreinte faite avec une clé.',
      en: 'Numbers by day, channel and format, with the name of the site that shows the channel; by month for each entry. Neither address, cookie, hour nor device; of what is asked for, a digest made with a key.',
      it: 'Numeri per giorno, canale e formato, con il nome del sito che mostra il canale; per mese per ogni scheda. Né indirizzo, né cookie, né ora, né dispositivo; di ciò che è chiesto, un’impronta fatta con una chiave.',
    },
    fields: [],
    recipients: {
      fr: 'La structure qui répond de la fiche ; le partenaire du canal. Qui veille sur l’ensemble lit les mois terminés, sans les nombres sous cinq.',
      en: 'The organisation that answers for the entry; the partner of the channel. Whoever looks after the whole reads months that are over, without numbers under five.',
      it: 'La struttura che risponde della scheda; il partner del canale. Chi veglia sull’insieme legge i mesi terminati, senza i numeri sotto cinque.',
    },
    retention: { fr: 'Vingt-cinq mois.', en: 'Twenty-five months.', it: 'Venticinque mesi.' },
  },
  {
    code: 'security',
    name: { fr: 'Sécurité des accès', en: 'Security of access', it: 'Sicurezza degli accessi' },
    purpose: {
      fr: 'Freiner qui essaie de deviner un mot de passe.',
      en: 'Slow down who tries to guess a password.',
      it: 'Rallentare chi cerca di indovinare una password.',
    },
    basis: 'legitimateInterest',
    people: { fr: 'Personnes qui se connectent.', en: 'People who sign in.', it: 'Persone che accedono.' },
    categories: {
      fr: 'Empreintes des adresses, des identifiants essayés et des appareils connus ; navigateur de chaque session.',
      en: 'Digests of the addresses, identifiers tried and known devices; browser of each session.',
      it: 'Impronte degli indirizzi, degli identificativi provati e dei dispositivi noti; browser di ogni sessione.',
    },
    fields: [
      { model: 'odus::attempt', attributes: ['digest'], visibility: 'private' },
      { model: 'admin::session', attributes: ['userId', 'metadata'], visibility: 'private' },
    ],
    recipients: { fr: 'Personne.', en: 'Nobody.', it: 'Nessuno.' },
    retention: {
      fr: 'Une heure pour les essais, trente jours au plus pour une session ou un appareil connu.',
      en: 'One hour for attempts, thirty days at most for a session or a known device.',
      it: 'Un’ora per i tentativi, trenta giorni al massimo per una sessione o un dispositivo noto.',
    },
  },
];

/** What the plugin of the cooperative needs to find, hand over and erase people. */
export const personalData = {
  processings,
  /** Types whose entries are persons. */
  persons: [
    {
      uid: person,
      name: 'displayName',
      names: ['displayName', 'sortName', 'alternateNames'],
      given: ['firstName', 'lastName'],
    },
  ],
  /** What says a person's name beside the relation to them, and what it says once they are gone. */
  wordings: { 'work.credit': ['creditedAs'] },
  withoutName: 'Nom retiré',
};
