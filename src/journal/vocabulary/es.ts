import type { LanguageWords } from '../languageWords.ts';

export const es: LanguageWords = {
  id: 'es',
  roles: {
    document: `
      balance, resumen, retrospectiva, revisión, repaso, recapitulación, recuento, reflexión, reflexiones,
      mirada atrás, adiós, despedida, recap, cierre, retro, despidiendo, retrospectivas, recordando`,
    annual: `
      balance del año, resumen del año, resumen anual, revisión anual, retrospectiva anual, balance anual,
      repaso del año, mi año, balance de fin de año, retrospectiva del año, recuento del año, revisión del año,
      resumen de mi año, balance personal, el año en resumen, cierre de año, cierre del año, un año de,
      reflexiones del año`,
    goals: `
      objetivo, objetivos, meta, metas, propósito, propósitos, propositos, resolución, resoluciones, retos, planes,
      deseos, intenciones, me propuse, me había propuesto, lo que quería, me prometí, nos propusimos,
      lo que esperaba, qué quería, qué esperaba, lo que quise, lo que pretendía, quería hacer, quería lograr, quería conseguir,
      había planeado, tenía pensado, había pensado hacer, me proponía`,
    plan: `
      propósitos, propósitos de año nuevo, resoluciones, planes, perspectivas, lo que viene, qué viene,
      próximos pasos, nuevos objetivos, nuevas metas, de cara a, año nuevo, hacia adelante, futuro, qué espero,
      próximos objetivos, quiero, lo que quiero, retos, mirando al, espero, me gustaría, me propongo, deseo,
      lo que deseo, lo que espero, tengo pensado, pretendo`,
    review: `
      revisión, resultados, resultado, repaso, balance, cumplimiento, cumplidos, cumplidas, retrospectiva,
      evaluación, cómo fue, cómo me fue, qué fue de, qué pasó con, estado, seguimiento, revisando, que me puse,
      me propuse, marqué, cómo han ido, cómo fueron, cumplí, anteriores, me había propuesto, lo que quería,
      me prometí, nos propusimos, lo que esperaba, qué quería, qué esperaba, lo que quise, lo que pretendía, quería hacer, quería lograr,
      quería conseguir, había planeado, tenía pensado, había pensado hacer, me proponía,
      qué fue de ellos, y qué fue de ellos, qué pasó con ellos, y qué pasó con ellos, y cómo fueron`,
    container: `
      por trimestre, por trimestres, resumen trimestral, trimestre a trimestre, por mes, por meses, mes a mes,
      lo que hice, qué hice, cronología, trimestres, línea de tiempo, momentos del año`,
    learned: `
      lo que aprendí, lecciones aprendidas, aprendizajes, lecciones, lo aprendido, qué aprendí, lo que he aprendido,
      qué he aprendido`,
    other: 'otros, otras cosas, varios, lo demás, otras, miscelánea',
    keep: 'continuar, seguir, seguir haciendo, mantener, seguir con',
    stop: 'dejar de, parar, dejar, menos, reducir, dejar de hacer',
    start: 'empezar, empezar a, comenzar, probar, más, iniciar, empezar a hacer',
    set: 'puse, propuse, propuestos, fijé, marqué, escritos',
    lastYear: 'año pasado, el año pasado, año anterior, el año anterior',
    thisYear: 'este año, el año, del año, año en curso',
    nextYear: `
      próximo año, el próximo año, año que viene, el año que viene, año próximo, nuevo año, año nuevo, siguiente año`,
    conclusion: `
      en resumen, resumiendo, conclusión, conclusiones, en general, en definitiva, en pocas palabras, para resumir,
      me quedo con, lo que me llevo, balance general, reflexión final, reflexiones finales, en fin, al final`,
    aside: `
      no objetivos,
      hábitos, cómo, por qué, notas, resultado, resultados, nota, puntuación, lecturas, libros, libros leídos,
      índice, contenido, tabla de contenidos, enlaces, logros, momentos destacados, próximos pasos, contexto,
      donaciones, estadísticas, números, reflexiones, lo bueno, lo malo, rutina, rutinas, lo mejor, lo peor,
      palabra del año, introducción, prólogo, fuera de plan, fuera de los planes, imprevistos,
      fuera de los objetivos`,
    category: `
      trabajo, carrera, salud, deporte, personales, familia, finanzas, dinero, aprendizaje, estudios, vida, afición,
      aficiones, lectura, escritura, viajes, relaciones, creatividad, casa, hogar, proyectos, cuerpo, mente, idiomas,
      música, amigos, profesional, profesionales, varios, otros, bienestar, formación, ocio, vida personal,
      vida profesional, economía, físico, desarrollo personal, emocional, espiritual, cocina`,
    statusLabel: `
      estado, resultado, veredicto, balance, nota, progreso, avance, cumplimiento, evaluación, puntuación, cumplido,
      conclusión, realidad, valoración`,
    goalColumn: 'objetivo, objetivos, meta, propósito, qué, reto',
    written: 'escrito el, fecha, publicado el, creado el, redactado el, escrito, publicado',
    foreign: `
      iteración, hoja de ruta, registro de cambios, notas de la versión, propuesta, acta, reunión, semana, semanal,
      clase, curso, conferencia, películas, película, libros, libro, discos, juegos, series, proyecto, equipo,
      producto, incidente, diseño, especificación, presupuesto, informe, memoria, objetivos de aprendizaje,
      asociación, empresa, lecturas, asamblea, cine, vacaciones, viaje, evento, boda, proveedor, contrato,
      participantes, departamento, cómo escribir, cómo hacer, plantilla, guía, consejos, temario, programación,
      recetas, alcalde, alcaldesa, ayuntamiento, gobierno, ministerio, pasos para, formas de, ideas para,
      preguntas para`,
  },
  quarter: `
    {n}.er trimestre, {n}er trimestre, {n}.º trimestre, {n}º trimestre, {n}o trimestre, {n}do trimestre,
    {n}° trimestre, {n}to trimestre, t{n}, {o} trimestre, trimestre {n}, el {o} trimestre`,
  half: `
    {n}.er semestre, {n}er semestre, {n}.º semestre, {n}º semestre, {n}° semestre, s{n}, {o} semestre, semestre {n},
    {o} mitad del año, {o} mitad`,
  month: '',
  ordinals: 'primer/primera, segundo/segunda, tercer/tercero, cuarto/último',
  halves: ',',
  months: `
    enero/ene, febrero, marzo, abril/abr, mayo, junio, julio, agosto/ago, septiembre/setiembre, octubre, noviembre,
    diciembre/dic`,
  statuses: {
    done: `
      cumplido, logrado, hecho, cumplida, lograda, hecha, conseguido, conseguida, completado, completada, sí,
      alcanzado, alcanzada, terminado, terminada, superado, éxito, objetivo cumplido, meta cumplida, listo, lo logré,
      superada, aprobado, lo hice, lo conseguí, lo he conseguido, lo he logrado, cumplí, por supuesto, sí señor,
      claro que sí, conseguidos, con creces, logradísimo, está hecho, objetivo conseguido, objetivo logrado,
      reto superado, misión cumplida`,
    partly: `
      cumplido en parte, parcial, parcialmente, en parte, a medias, medio, casi, parcialmente cumplido, más o menos,
      regular, cumplida en parte, parcialmente lograda, parcialmente logrado, parcialmente cumplida, sí y no, mitad,
      a la mitad, casi logrado, parcialmente conseguido, no del todo, a medio camino, un poco, casi casi, a ratos,
      a medio hacer, en gran parte, casi conseguido, medio cumplido, no completamente, conseguido a medias,
      cumplido a medias, logrado a medias`,
    missed: `
      no cumplido, no logrado, fallado, fracaso, no cumplida, no lograda, no conseguido, no conseguida, no hecho,
      incumplido, incumplida, fallido, fallida, no alcanzado, no completado, para nada, suspenso, no empezado,
      ni empezado, fracasado, no lo logré, no lo conseguí, no lo hice, no pude, ni de lejos, ni de broma, qué va,
      tampoco, ni hablar, cero, fallé, no salió, no ha podido ser, no pudo ser, ni lo intenté, fatal, todavía nada,
      se me olvidó, ni siquiera empecé, objetivo no cumplido, objetivo no conseguido, meta no cumplida,
      objetivo fallido`,
    'in-progress': `
      en curso, en progreso, en marcha, en proceso, empezado, sigo en ello, avanzando, en camino, en ello estoy,
      estoy en ello, sigo con ello, va en camino, sigue en marcha, a medias todavía`,
    dropped: `
      abandonado, cancelado, abandonada, cancelada, descartado, descartada, desechado, lo dejé, lo abandoné,
      abandoné, renuncié, desistí, me rendí`,
    moved: `
      aplazado, pospuesto, aplazada, pospuesta, para el próximo año, para el año que viene, trasladado, postergado,
      el año que viene, queda para el año que viene, para otro año, lo dejo para el año que viene, otra vez será,
      queda para el próximo año`,
    planned: 'sin empezar, pendiente, por hacer, planeado, abierto, todavía no',
  },
  groups: {
    done: `
      objetivos cumplidos, metas cumplidas, lo que logré, lo que conseguí, objetivos logrados, propósitos cumplidos,
      metas logradas, objetivos conseguidos, lo que cumplí, objetivos alcanzados, logrados, cumplidos, lo conseguido`,
    partly: `
      objetivos cumplidos en parte, objetivos a medias, metas a medias, cumplidos a medias, parcialmente cumplidos,
      objetivos parcialmente cumplidos`,
    missed: `
      objetivos no cumplidos, metas no cumplidas, lo que no logré, lo que no conseguí, objetivos fallidos,
      propósitos no cumplidos, lo que no cumplí, objetivos no logrados, metas no logradas, no cumplidos,
      no logrados, objetivos no conseguidos, lo que no hice, lo no conseguido`,
    'in-progress': 'objetivos en curso',
    dropped: 'objetivos abandonados, objetivos descartados',
    moved: 'objetivos aplazados, metas pospuestas',
  },
  each: 'uno por uno, una por una, uno a uno, una a una, cada uno de, cada una de, cada uno, cada una',
  faint: 'tardí*, breve, corto, pequeñ*, rápid*, sincer*, personal, un, una, modest*, realista*, ambicios*, primer*',
  goalNumber: 'objetivo, propósito, meta',
  prepositions: 'en, el, de, del, desde',
  when: 'en, desde',
  until: 'a, al, para',
  and: 'y, e',
  small: 'mi, mis, y, e, para, de, del, personales, profesionales',
  greetings: 'hola, bienvenido, feliz, buenas',
  my: 'mi, mis',
  your: 'tus, tu, vuestros, vuestras',
  mine: 'yo, mi, mis, me, mí, he, quiero, tengo, conmigo',
  ours: `
    nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, nos, hemos, tú, tu, tus, te, usted, ustedes,
    su equipo, vecinos, ciudadanos, socios, voluntarios`,
  common: 'el, los, las, y, que, de, en, un, una, por, con, para, mi, no, este, año, del, se, más, me, he, lo, muy',
  writes: {
    title: 'Balance de ${year}',
    written: 'Escrito el: ${date}',
    review: 'Revisión de los objetivos de ${year}',
    reviewLink: 'Los objetivos para ${year} del balance de ${previousYear}',
    container: 'Por trimestre',
    quarter: 'T${n}',
    other: 'Otros',
    plan: 'Objetivos para ${nextYear}',
    statusWords: {
      planned: 'Pendiente',
      done: 'Cumplido',
      partly: 'Cumplido en parte',
      missed: 'No cumplido',
      'in-progress': 'En curso',
      dropped: 'Abandonado',
      moved: 'Aplazado',
    },
  },
};
