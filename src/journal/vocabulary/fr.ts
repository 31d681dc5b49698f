import type { LanguageWords } from '../languageWords.ts';

export const fr: LanguageWords = {
  id: 'fr',
  roles: {
    document: `
      bilan, rétrospective, retrospective, rétro, récapitulatif, récap, retour sur, rétroviseur, synthèse, résumé,
      au revoir, adieu, regard sur, retour en arrière, coup d'œil dans le rétro, en rétrospective, que retenir de,
      revue, rétrospectives, bilans, retours sur, souvenirs de`,
    annual: `
      bilan de l'année, bilan annuel, bilan personnel, bilan de mon année, mon année, rétrospective de l'année,
      rétrospective annuelle, retour sur l'année, revue de l'année, bilan de fin d'année, mon bilan, une année de,
      récap de l'année, l'année en revue, bilan d'année, revue annuelle`,
    goals: `
      objectif, objectifs, résolution, résolutions, but, buts, intentions, envies, ambitions, défis,
      ce que je voulais, ce que j'avais prévu, je m'étais promis, je m'étais fixé, ce que je m'étais fixé, je vise,
      nous visons, je voulais faire, j'espérais, j'avais espéré, je comptais faire, j'avais envie de, je souhaitais,
      je m'étais dit, j'avais en tête, je projetais, j'avais dit, j'essayerais, j'essaierais, que je m'étais donnés,
      que je m'étais donné`,
    plan: `
      résolutions, résolution, projets, perspectives, et maintenant, la suite, pour la suite, et après,
      ce qui m'attend, envies, intentions, nouveaux objectifs, à venir, nouvelle année, cap sur, ce que je veux,
      je veux, prochains objectifs, prochaines étapes, en route pour, je vise, j'espère, j'aimerais, j'aimerai, je souhaite,
      j'ai envie de, je compte faire, je voudrais, j'ai prévu, je prévois, ce que j'attends`,
    review: `
      bilan, résultats, résultat, retour sur, rétrospective, où en suis-je, où en étais-je, atteints, tenus, tenues,
      évaluation, revue, que sont devenus, qu'en est-il, point sur, état, fixés, que je m'étais fixés, suivi, tenu,
      réalisés, réalisées, verdict, prises, rappel, ce que je voulais, ce que j'avais prévu, je m'étais promis,
      je m'étais fixé, ce que je m'étais fixé, je voulais faire, j'espérais, j'avais espéré, je comptais faire,
      j'avais envie de, je souhaitais, je m'étais dit, j'avais en tête, je projetais, ce qu'ils sont devenus,
      et ce qu'ils sont devenus, ce qu'elles sont devenues, et ce qu'elles sont devenues, où j'en suis, j'avais dit,
      j'essayerais, j'essaierais, que je m'étais donnés, que je m'étais donné`,
    container: `
      par trimestre, bilan trimestriel, trimestre par trimestre, par mois, mois par mois, ce que j'ai fait,
      au fil des mois, les trimestres, temps forts, au fil de l'année, frise, mois après mois`,
    learned: "ce que j'ai appris, leçons, enseignements, apprentissages, leçons apprises, leçons tirées",
    other: 'autres, autre, divers, le reste, et aussi, en vrac',
    keep: 'continuer, à continuer, garder, poursuivre, conserver',
    stop: 'arrêter, à arrêter, moins, cesser, réduire',
    start: 'commencer, à commencer, essayer, plus, démarrer, à essayer',
    set: 'fixés, fixées, pris, prises, définis',
    lastYear: `
      l'an dernier, l'année dernière, l'année passée, l'an passé, année précédente, année dernière, an dernier,
      année passée`,
    thisYear: "cette année, l'année, de l'année, année en cours",
    nextYear: `
      l'an prochain, l'année prochaine, année prochaine, l'année à venir, nouvelle année, prochaine année,
      l'année qui vient, an prochain, bonne année`,
    conclusion: `
      en bref, en résumé, pour résumer, au final, finalement, en somme, dans l'ensemble, ce que je retiens,
      à retenir, synthèse, le mot de la fin, bilan global, somme toute, en général`,
    aside: `
      non-objectifs, habitudes, comment, pourquoi, résultat, résultats, lectures, livres, livres lus, sommaire,
      table des matières, liens, réussites, temps forts, prochaines étapes, contexte, dons, statistiques, chiffres,
      réflexions, points positifs, points négatifs, mot de l'année, avant-propos, hors plan,
      hors objectifs, imprévus, en dehors des objectifs`,
    category: `
      travail, boulot, carrière, santé, forme, personnel, perso, famille, argent, apprentissage, études, vie, loisir,
      loisirs, lecture, écriture, voyage, voyages, relations, créativité, maison, projets, corps, esprit, langues,
      musique, amis, professionnel, pro, divers, autres, bien-être, vie personnelle, vie professionnelle, vie pro,
      vie perso, côté pro, côté perso, jardin, cuisine, développement personnel, couple, technique`,
    statusLabel: `
      statut, résultat, bilan, état, avancement, réalisation, constat, évaluation, atteint, progression, réalité,
      résultats`,
    goalColumn: 'objectif, objectifs, résolution, but, projet, quoi',
    written: 'rédigé le, écrit le, date, publié le, créé le, le, fait le, posté le',
    foreign: `
      itération, feuille de route, journal des modifications, notes de version, proposition, compte rendu,
      compte-rendu, réunion, semaine, hebdomadaire, cours, conférence, livres, livre, jeux, séries, projet, équipe,
      produit, conception, spécification, rapport, examen, entreprise, société, lectures, ag, assemblée générale,
      pédagogiques, vacances, voyage, événement, mariage, fournisseur, contrat, comité, service, département,
      comment écrire, comment faire, modèle, conseils, comptes, recettes, tutoriel, maire, mairie, gouvernement,
      ministère, préfecture, étapes pour, façons de, idées pour, questions pour`,
  },
  quarter: `
    {n}er trimestre, {n}e trimestre, {n}ème trimestre, {n}eme trimestre, {n}ᵉ trimestre, t{n}, {o} trimestre,
    trimestre {n}, le {o} trimestre`,
  half: '{n}er semestre, {n}e semestre, {n}ème semestre, s{n}, {o} semestre, semestre {n}, le {o} semestre',
  month: '',
  ordinals: 'premier/1ᵉʳ, deuxième/second, troisième, quatrième/dernier',
  halves: ',',
  months: `
    janvier/janv, février/fevrier/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août/aout, septembre/sept,
    octobre/oct, novembre/nov, décembre/decembre/déc`,
  statuses: {
    done: `
      atteint, réussi, fait, atteinte, réussie, faite, réalisé, réalisée, accompli, accomplie, terminé, terminée,
      oui, tenu, tenue, validé, validée, ok, objectif atteint, c'est fait, succès, coché, dépassé, objectif rempli,
      rempli, mission accomplie, largement atteint, gagné, bouclé, bouclée, plié, j'ai réussi, pari tenu,
      c'est réussi, bien fait, largement dépassé, ça y est, haut la main, objectif réussi, défi relevé, pari réussi`,
    partly: `
      partiellement atteint, en partie, partiellement, à moitié, partiel, moitié, presque, partiellement réussi,
      partiellement atteinte, mitigé, à peu près, plus ou moins, moyen, bof, oui et non, partiellement fait,
      partiellement réalisé, presque atteint, mi-figue mi-raisin, en demi-teinte, couci-couça, pas tout à fait,
      pas complètement, en grande partie, à demi, pas entièrement, un peu, presque fait, presque réussi,
      à moitié fait, à moitié réussi, ça peut aller, moyennement, peut mieux faire, objectif partiellement atteint,
      objectif à moitié atteint, objectif presque atteint, pas mal`,
    missed: `
      non atteint, raté, échoué, manqué, non, échec, pas fait, pas atteint, non atteinte, ratée, non réalisé,
      non fait, pas réussi, loupé, pas tenu, pas réalisé, pas du tout, non tenu, non tenue, pas commencé, flop,
      pas encore fait, même pas commencé, pas vraiment, loin de là, pas tenue, pas atteinte, pas faite, pas réussie,
      j'ai échoué, oublié, oubliée, zéro, encore raté, pas cette année, complètement raté, rien du tout,
      jamais commencé, nada, objectif pas atteint, objectif non atteint, objectif manqué, objectif raté, échec total`,
    'in-progress': `
      en cours, commencé, en chemin, en bonne voie, ça avance, en progression, entamé, toujours en cours,
      c'est en cours, j'avance, en route, sur la bonne voie, toujours en chantier, en chantier`,
    dropped: `
      abandonné, annulé, abandonnée, annulée, laissé tomber, mis de côté, supprimé, abandon, j'ai abandonné,
      j'ai arrêté, tombé à l'eau, laissée tomber, j'ai laissé tomber`,
    moved: `
      reporté, reportée, repoussé, remis à plus tard, l'an prochain, reporté à l'an prochain, décalé, remis,
      reporté à l'année prochaine, ce sera pour l'an prochain, pour l'année prochaine, remis à l'an prochain,
      partie remise, repoussée`,
    planned: 'non commencé, à faire, prévu, à venir, pas encore, ouvert',
  },
  groups: {
    done: `
      objectifs atteints, ce que j'ai réussi, ce que j'ai accompli, objectifs réalisés, résolutions tenues,
      ce qui a marché, objectifs remplis, les réussites`,
    partly: 'objectifs partiellement atteints, à moitié atteints',
    missed: `
      objectifs non atteints, objectifs ratés, objectifs manqués, ce que je n'ai pas réussi,
      ce que je n'ai pas fait, résolutions non tenues, ce qui n'a pas marché, ce que j'ai raté, les échecs,
      objectifs non réalisés, les ratés`,
    'in-progress': 'objectifs en cours',
    dropped: 'objectifs abandonnés',
    moved: 'objectifs reportés',
  },
  each: "un par un, une par une, chacun de, chacune de, chacun des, chacune des, chacun d'eux, chacun d'entre eux",
  faint: `
    tardi*, petit*, court*, rapide, bref, brève, honnête, personnel*, un, une, modest*, réaliste*, ambitieu*, premi*,
    sincère*`,
  goalNumber: 'objectif, résolution',
  prepositions: 'en, au, le, de, du',
  when: 'en, au, dès, depuis',
  until: 'à',
  and: 'et',
  small: 'mon, ma, mes, et, pour, de, du, personnels, professionnels',
  greetings: 'bonjour, salut, coucou, bienvenue, bienvenue à',
  my: 'mon, ma, mes',
  your: 'votre, vos, tes',
  mine: "je, j'ai, j'avais, j'aimerais, j'étais, moi, mon, ma, mes, me, m'a",
  ours: `
    nous, notre, nos, adhérents, sociétaires, vous, votre, vos, tu, ton, habitants, citoyens, membres, bénévoles`,
  common: `
    le, la, les, et, des, je, un, une, pour, que, dans, pas, est, en, du, sur, avec, mes, mon, cette, année, plus,
    ai`,
  writes: {
    title: 'Bilan ${year}',
    written: 'Rédigé le : ${date}',
    review: 'Bilan des objectifs ${year}',
    reviewLink: 'Les objectifs ${year} fixés dans le bilan ${previousYear}',
    container: 'Par trimestre',
    quarter: 'T${n}',
    other: 'Autres',
    plan: 'Objectifs ${nextYear}',
    statusWords: {
      planned: 'À faire',
      done: 'Atteint',
      partly: 'Partiellement atteint',
      missed: 'Non atteint',
      'in-progress': 'En cours',
      dropped: 'Abandonné',
      moved: 'Reporté',
    },
  },
};
