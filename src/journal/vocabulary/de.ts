import type { LanguageWords } from '../languageWords.ts';

export const de: LanguageWords = {
  id: 'de',
  roles: {
    document: `
      rückblick, rückschau, retrospektive, rückblickend, resümee, resumee, fazit, bilanz, rückblicke, reflexion,
      das war, zusammenfassung, abschluss, abschlusspost, jahresend*, blick zurück, revue, adieu, tschüss,
      retrospektiven, erinnerungen an, erinnerung an`,
    annual: `
      jahresrückblick, jahresrückblicks, jahresrückschau, jahresreflexion, jahresretrospektive, jahresbilanz,
      jahresabschluss, mein jahr, das jahr, jahresreview, jahresfazit, rückblick auf das jahr,
      persönlicher rückblick, jahresende, jahres-rückblick, jahresresümee, jahresrückblick-blogparade`,
    goals: `
      ziel, ziele, zielen, jahresziel, jahresziele, jahreszielen, vorsatz, vorsätze, vorsätzen, neujahrsvorsätze,
      vorhaben, wünsche, zielsetzung, zielsetzungen, pläne, was ich vorhatte, mir vorgenommen hatte,
      vorgenommen hatte, ich wollte, wir wollten, was ich mir vorgenommen, vornehme, mir vorgenommen, vorgenommen,
      zielerreichung, ich anstrebe, mir erhofft, ich erhofft hatte, mir gewünscht, ich mir gewünscht,
      ich geplant hatte, ich geplant habe, ich plante, mir wünschte, bucketliste, löffelliste, wunschliste`,
    plan: `
      vorsatz, vorsätze, vorsätzen, neujahrsvorsätze, ausblick, pläne, vorhaben, was ich vorhabe, neue ziele,
      wie geht es weiter, wie es weitergeht, zukunft, neues jahr, was kommt, jahresausblick, vorschau,
      blick nach vorn, blick nach vorne, wünsche, plan, was ich mir vornehme, nehme ich mir vor, vornehme,
      ich mir wünsche, mir wünsche, wünsche ich mir, ich möchte, ich will, ich vorhabe, erhoffe, habe ich vor,
      ich mir vornehme`,
    review: `
      rückblick, ergebnis, ergebnisse, was aus, geworden ist, geworden, wurde, wurden, ziel-rapport, zielrapport,
      bilanz, auswertung, erreicht, bewertung, überprüfung, stand, retrospektive, review, erfüllt, gesetzt,
      gesteckt, abgleich, resümee, check, zielerreichung, wie lief, wie liefen, kontrolle, vorgenommen, umgesetzt,
      was ich vorhatte, mir vorgenommen hatte, vorgenommen hatte, ich wollte, wir wollten, vorgenommen habe,
      mir erhofft, ich erhofft hatte, mir gewünscht, ich mir gewünscht, ich geplant hatte, ich geplant habe,
      ich plante, mir wünschte,
      und was daraus wurde, was daraus wurde, und was daraus geworden ist, was daraus geworden ist, und wie es lief, wie es lief`,
    container: `
      nach quartalen, quartalsrückblick, quartale, nach monaten, monat für monat, quartal für quartal,
      quartalsweise, monatsrückblick, chronologie, was ich gemacht habe, was war, was ist passiert, was geschah,
      zeitstrahl, monate, im verlauf`,
    learned: `
      was ich gelernt habe, gelerntes, erkenntnisse, lektionen, gelernt, learnings, lehren, meine erkenntnisse`,
    other: 'sonstiges, anderes, verschiedenes, außerdem, weiteres, und sonst, sonst noch',
    keep: 'weitermachen, beibehalten, fortführen, weiterhin, weiterführen, behalten, weiter so',
    stop: 'aufhören, sein lassen, weniger, bleiben lassen, lassen, stoppen',
    start: 'anfangen, beginnen, neu anfangen, ausprobieren, mehr, starten, neu',
    set: 'gesetzt, gesetzte, gesetzten, gesteckt, vorgenommen, gefasst',
    lastYear: `
      letztes jahr, letzten jahr, letzten jahres, vorjahr, vorjahres, vergangenes jahr, vergangenen jahr,
      vergangenen jahres, im letzten jahr, letztjährigen, letztjährige`,
    thisYear: 'dieses jahr, diesem jahr, dieses jahres, heuer, diesjährige, diesjährigen, aktuelles jahr',
    nextYear: `
      nächstes jahr, nächsten jahr, nächste jahr, nächsten jahres, kommendes jahr, kommende jahr, kommenden jahr,
      neues jahr, neue jahr, neuen jahr, folgejahr`,
    conclusion: `
      kurz gesagt, zusammengefasst, fazit, alles in allem, unterm strich, insgesamt, schlussfolgerung,
      schlussfolgerungen, was bleibt, zusammenfassend, erkenntnisse, schlusswort, resümee, gesamtfazit,
      im allgemeinen`,
    aside: `
      nicht-ziele, gewohnheiten, wie, warum, notizen, ergebnis, ergebnisse, note, punkte, leseliste, bücher,
      gelesene bücher, inhalt, inhaltsverzeichnis, erfolge, höhepunkte, nächste schritte, hintergrund, spenden,
      statistik, zahlen, gedanken, was gut lief, was schlecht lief, routinen, lowlights, motto, wort des jahres,
      regeln, einleitung, einführung, vorwort, ungeplant, ungeplantes, außerplanmäßig, außer plan,
      außerhalb des plans`,
    category: `
      arbeit, beruf, beruflich, beruflich und privat, karriere, gesundheit, persönlich, persönliches, privat,
      privates, familie, finanzen, geld, lernen, bildung, leben, hobbys, lesen, schreiben, reisen, beziehungen,
      soziales, kreativität, kreatives, zuhause, haus, projekte, studium, körper, geist, seele, sprachen, musik,
      freunde, freizeit, sonstiges, ehrenamt, garten, wohnen, haushalt, weiterbildung, technik, partnerschaft,
      körper und geist, entwicklung`,
    statusLabel: `
      ergebnis, stand, fazit, bewertung, resultat, note, fortschritt, bilanz, erreicht, ergebnis am jahresende,
      urteil, ist, punkte, zielerreichung`,
    goalColumn: 'ziel, ziele, vorsatz, vorhaben, thema, aufgabe, was',
    written: `
      verfasst am, geschrieben am, datum, stand, erstellt am, veröffentlicht am, veröffentlicht, verfasst, vom`,
    foreign: `
      fahrplan, änderungsprotokoll, änderungen, versionshinweise, vorschlag, protokoll, sitzung, besprechung, woche,
      wochenrückblick, vorlesung, kurs, konferenz, tagung, filme, bücher, buch, alben, spiele, serien, projekt,
      produkt, vorfall, entwurf, spezifikation, haushaltsplan, bericht, geschäftsbericht, jahresbericht, klausur,
      prüfung, lernziele, verein, unternehmen, firma, wochen*, lesejahr, projektrückblick, tag der, urlaub, reise,
      messe, veranstaltung, hochzeit, treffen, lieferant, vertrag, teilnehmer, ausschuss, vorstand, abteilung,
      anleitung, vorlage, leitfaden, tipps, lehrplan, so schreibst du, checkliste, haushaltsbuch, reisebericht,
      rezepte, bürgermeister, bürgermeisterin, regierung, ministerium, gemeinde, stadtrat, landkreis, schritte zu,
      schritte für, wege zu, fragen für`,
  },
  quarter: '{n}. quartal, {n} quartal, quartal {n}, {o} quartal, q{n}, i. quartal',
  half: '{n}. halbjahr, {n} halbjahr, halbjahr {n}, {o} halbjahr, {o} jahreshälfte, {n}. jahreshälfte',
  month: '',
  ordinals: 'erstes/erste/i., zweites/zweite/ii., drittes/dritte/iii., viertes/vierte/iv./letztes',
  halves: ',',
  months: `
    januar/jänner/jan, februar/feber/feb, märz/mrz/maerz, april, mai, juni, juli, august, september, oktober/okt,
    november, dezember/dez`,
  statuses: {
    done: `
      erreicht, geschafft, erledigt, erfüllt, abgeschlossen, ja, gemacht, fertig, gelungen, erfolgreich, umgesetzt,
      voll erreicht, vollständig erreicht, übertroffen, hat geklappt, abgehakt, bestanden, geklappt, es hat geklappt,
      hat funktioniert, jap, jep, voll geschafft, eingehalten, durchgezogen, hab ich geschafft, habe ich geschafft,
      erfolgreich abgeschlossen, locker geschafft, mehr als erreicht, ziel erreicht, ziel geschafft`,
    partly: `
      teilweise erreicht, halb, teilweise, zum teil, teils, halb erreicht, teils teils, jein, fast, fast geschafft,
      zur hälfte, so lala, größtenteils, bedingt, halbwegs, teilweise geschafft, teilweise erfüllt, überwiegend,
      knapp verfehlt, beinahe, naja, na ja, geht so, nicht ganz, ansatzweise, ein bisschen, mehr oder weniger,
      halb geschafft, halb erledigt, weitgehend, zur hälfte geschafft, größtenteils geschafft, größtenteils erreicht,
      fast erreicht, mittel, ziel teilweise erreicht, ziel fast erreicht`,
    missed: `
      nicht erreicht, verfehlt, nicht geschafft, gescheitert, nein, nicht erfüllt, fehlgeschlagen, nicht gemacht,
      nicht umgesetzt, leider nein, leider nicht, gar nicht, nicht erledigt, nicht gelungen, hat nicht geklappt,
      versagt, nix, nö, nicht begonnen, nicht angefangen, durchgefallen, nicht geklappt, nicht durchgezogen,
      nicht eingehalten, total gescheitert, kläglich gescheitert, leider nicht geschafft, ging nicht,
      noch nicht geschafft, vergessen, kein einziges mal, nie angefangen, überhaupt nicht, voll verfehlt,
      ziel nicht erreicht, ziel verfehlt`,
    'in-progress': `
      in arbeit, läuft, im gange, in bearbeitung, laufend, angefangen, läuft noch, begonnen, dran, bin dran,
      noch dabei, noch in arbeit, dauert an, ich bin dran, läuft weiter, auf gutem weg, auf einem guten weg`,
    dropped: `
      aufgegeben, verworfen, abgebrochen, gestrichen, abgesagt, fallen gelassen, fallengelassen,
      nicht mehr relevant, abgehakt ohne ergebnis, sein gelassen, habe ich aufgegeben, wieder verworfen,
      an den nagel gehängt`,
    moved: `
      übertragen, verschoben, vertagt, auf nächstes jahr verschoben, aufgeschoben, nächstes jahr, ins nächste jahr,
      nächstes mal, kommt nächstes jahr, auf später verschoben`,
    planned: 'offen, geplant, ausstehend, noch offen, noch nicht, noch nicht begonnen',
  },
  groups: {
    done: `
      erreichte ziele, was ich erreicht habe, was ich geschafft habe, geschaffte ziele, das habe ich geschafft,
      das hat geklappt, was geklappt hat, erfüllte ziele, erreichtes`,
    partly: 'teilweise erreichte ziele, was halb geklappt hat',
    missed: `
      nicht erreichte ziele, verfehlte ziele, was ich nicht erreicht habe, was ich nicht geschafft habe,
      das hat nicht geklappt, was nicht geklappt hat, was liegen blieb, nicht erfüllte ziele, gescheiterte ziele`,
    'in-progress': 'laufende ziele',
    dropped: 'aufgegebene ziele, verworfene ziele',
    moved: 'verschobene ziele, übertragene ziele',
  },
  each: 'einzeln, der reihe nach, eins nach dem anderen, jedes meiner, jeden meiner, jedes einzelne, gehen wir sie durch',
  faint: `
    spät*, verspätet*, kurz*, klein*, ehrlich*, persönlich*, etwas, ein*, bescheiden*, realistisch*, ehrgeizig*, erste*`,
  goalNumber: 'ziel, vorsatz',
  prepositions: 'in, im, von, vom',
  when: 'in, im, am, seit, nach',
  until: 'auf',
  and: 'und',
  small: 'mein, meine, und, für, auf, persönliche, persönlichen, berufliche, beruflichen',
  greetings: 'hallo, willkommen, servus, moin, frohes',
  my: 'mein, meine',
  your: 'deine, eure',
  mine: 'ich, mich, mir, mein, meine, meinen, meinem, meiner, meines',
  ours: `
    wir, uns, unser, unsere, unseren, unserem, unserer, unseres, du, dein, deine, deinen, dir, sie, ihre, ihren,
    ihnen, bürger, bürgerinnen, mitglieder, einwohner, ehrenamtliche`,
  common: `
    der, die, und, das, ich, nicht, mit, ist, auf, für, ein, eine, den, im, war, zu, mich, habe, auch, von, jahr,
    wieder`,
  writes: {
    title: 'Jahresrückblick ${year}',
    written: 'Verfasst am: ${date}',
    review: 'Rückblick auf die Ziele ${year}',
    reviewLink: 'Die Ziele für ${year} aus dem Jahresrückblick ${previousYear}',
    container: 'Nach Quartalen',
    quarter: '${n}. Quartal',
    other: 'Sonstiges',
    plan: 'Ziele für ${nextYear}',
    statusWords: {
      planned: 'Offen',
      done: 'Erreicht',
      partly: 'Teilweise erreicht',
      missed: 'Nicht erreicht',
      'in-progress': 'In Arbeit',
      dropped: 'Aufgegeben',
      moved: 'Übertragen',
    },
  },
};
