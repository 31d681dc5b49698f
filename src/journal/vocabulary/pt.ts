import type { LanguageWords } from '../languageWords.ts';

export const pt: LanguageWords = {
  id: 'pt',
  roles: {
    document: `
      retrospectiva, resumo, balanço, revisão, retrô, recapitulação, reflexão, reflexões, olhando para trás, adeus,
      despedida, retrospecto, fechamento, recap, retrospectivas, relembrando, lembrando`,
    annual: `
      retrospectiva do ano, retrospectiva anual, resumo do ano, resumo anual, balanço do ano, balanço anual,
      revisão anual, revisão do ano, meu ano, o meu ano, retrospectiva pessoal, balanço pessoal, fim de ano,
      final de ano, um ano de, reflexões do ano, fechamento do ano, balanço de fim de ano`,
    goals: `
      meta, metas, objetivo, objetivos, objectivo, objectivos, resolução, resoluções, planos, propósitos, desejos,
      intenções, desafios, me propus, o que eu queria, o que queria, tinha planejado, que planejei, prometi,
      o que esperava, planejei, planeei, o que eu esperava, queria fazer, queria ter feito, eu pretendia, o que pretendia,
      tinha planeado, tinha pensado fazer, o que sonhei, que sonhava`,
    plan: `
      resoluções, resoluções de ano novo, planos, perspectivas, o que vem, o que vem por aí, próximos passos,
      novas metas, novos objetivos, ano novo, daqui para frente, futuro, quero, o que quero, próximas metas,
      expectativas, para onde vou, espero, gostaria, pretendo, desejo, o que espero, o que desejo,
      o que vem a seguir, tenciono`,
    review: `
      revisão, resultados, resultado, balanço, cumprimento, cumpridas, cumpridos, retrospectiva, avaliação,
      como foi, como foram, o que aconteceu com, andamento, revisitando, revendo, alcançadas, tracei, defini,
      estabeleci, acompanhamento, status, anteriores, que fiz, me propus, o que eu queria, o que queria,
      tinha planejado, que planejei, prometi, o que esperava, planejei, planeei, o que eu esperava, queria fazer, queria ter feito,
      eu pretendia, o que pretendia, tinha planeado, tinha pensado fazer, o que sonhei, que sonhava,
      o que foi feito delas, e o que aconteceu, o que aconteceu com elas, como correram, e como correram`,
    container: `
      resumo trimestral, por mês, mês a mês, o que fiz, o que eu fiz, cronologia, linha do tempo, o que aconteceu,
      momentos do ano`,
    learned: 'o que aprendi, aprendizados, lições, lições aprendidas, aprendizagens, o que eu aprendi',
    other: 'outros, outras coisas, diversos, o resto, outras, diversas',
    keep: 'continuar fazendo, manter',
    stop: 'parar de, parar de fazer, deixar de, reduzir',
    start: 'começar, começar a, tentar, mais, começar a fazer, experimentar',
    set: 'tracei, definidas, defini, estabelecidas, traçadas',
    lastYear: 'ano passado, o ano passado, ano anterior, do ano passado',
    thisYear: 'este ano, esse ano, o ano, do ano, deste ano, desse ano, neste ano',
    nextYear: 'próximo ano, o próximo ano, ano que vem, o ano que vem, novo ano, ano novo, ano seguinte',
    conclusion: `
      em resumo, resumindo, em suma, conclusão, conclusões, no geral, em poucas palavras, o que levo, balanço geral,
      considerações finais, reflexão final, enfim, no fim das contas`,
    aside: `
      não metas, como, por que, pontuação, leituras, livros, livros lidos, sumário, conteúdo, conquistas, destaques,
      próximos passos, doações, estatísticas, reflexões, o que foi bom, o que foi ruim, rotina, rotinas,
      o que deu certo, o que deu errado, palavra do ano, introdução, prefácio, fora do plano, fora dos planos,
      imprevistos, fora das metas`,
    category: `
      trabalho, carreira, saúde, esporte, esportes, pessoal, pessoais, família, finanças, dinheiro, aprendizado,
      estudos, leitura, escrita, viagens, viagem, relacionamentos, criatividade, projetos, corpo, profissional,
      profissionais, diversos, outros, bem-estar, lazer, vida pessoal, vida profissional, financeiro, física,
      desenvolvimento pessoal, desporto, tecnologia`,
    statusLabel: `
      veredito, balanço, progresso, andamento, avaliação, situação, cumprida, pontuação, conclusão, realidade`,
    goalColumn: 'metas, resolução, o quê, desafio',
    written: 'escrito em, data, publicado em, criado em, redigido em, escrito, publicado',
    foreign: `
      iteração, roteiro, registro de alterações, notas de versão, proposta, ata, reunião, aula, conferência, filmes,
      livros, livro, jogos, projeto, equipe, time, produto, design, especificação, orçamento, relatório, prova,
      objetivos de aprendizagem, associação, leituras, assembleia, cinema, férias, viagem, casamento, fornecedor,
      clube, comitê, como escrever, como fazer, modelo, guia, dicas, ementa, plano de ensino, receitas, prefeito,
      prefeita, prefeitura, câmara municipal, governo, ministério, passos para, ideias para, perguntas para`,
  },
  quarter: `
    {n}º trimestre, {n}.º trimestre, {n}o trimestre, {n}° trimestre, t{n}, {o} trimestre, trimestre {n},
    {n} trimestre, o {o} trimestre`,
  half: `
    {n}º semestre, {n}.º semestre, {n}o semestre, {n}° semestre, s{n}, {o} semestre, semestre {n},
    {o} metade do ano, {o} metade`,
  month: '',
  ordinals: 'primeiro/primeira, segundo/segunda, terceiro, quarto/último',
  halves: ',',
  months: `
    janeiro/jan, fevereiro/fev, março/marco, abril/abr, maio, junho, julho, agosto/ago, setembro/set, outubro/out,
    novembro, dezembro/dez`,
  statuses: {
    done: `
      cumprida, concluída, feito, alcançada, cumprido, concluído, feita, alcançado, atingida, atingido, sim,
      completa, completo, realizada, realizado, batida, sucesso, meta cumprida, deu certo, consegui, meta batida,
      conquistada, conquistado, rolou, fiz, passei, terminei, cumpri, bati, tá feito, está feito, com certeza,
      com folga, consegui sim, aprovado, aprovada, finalizado, finalizada, meta atingida, objetivo cumprido,
      objetivo alcançado, missão cumprida`,
    partly: `
      parcialmente cumprida, em parte, pela metade, metade, quase, mais ou menos, parcialmente cumprido,
      parcialmente concluída, parcialmente alcançada, parcialmente alcançado, meio, razoável, sim e não, quase lá,
      parcialmente concluído, parcialmente atingida, meio a meio, nem tanto, um pouco, em partes, não totalmente,
      não completamente, quase tudo, quase consegui, parcialmente feito, parcialmente feita, quase cumprida,
      meia boca, assim assim`,
    missed: `
      não cumprida, não alcançada, falhou, fracasso, não cumprido, não alcançado, não atingida, não feito, não,
      não concluída, não realizada, não concluído, não realizado, não deu, não rolou, falhei, não consegui,
      nem comecei, não feita, não atingido, não deu certo, descumprida, nem tentei, não passei, não fiz, nada feito,
      não foi dessa vez, não foi desta vez, não aconteceu, nem perto, nem de perto, não cumpri, não bati,
      não terminei, falha, falhado, falhada, passou longe, não saiu, não saiu do papel, esqueci, reprovado,
      reprovada, flopou, meta não cumprida, meta não atingida, meta não batida, objetivo não cumprido`,
    'in-progress': `
      em andamento, em progresso, em curso, começado, caminhando, ainda em andamento, iniciado, iniciada,
      estou a tratar, em processo, a caminho, no caminho, sigo tentando, continua, tô nessa`,
    dropped: `
      abandonada, desisti, desistência, larguei, abandonei, deixei de lado, deixei pra lá, deixei para lá,
      desisti disso`,
    moved: `
      adiada, adiado, para o ano que vem, para o próximo ano, transferida, postergada, fica para o ano que vem,
      ano que vem, ficou para o próximo ano, ficou para o ano que vem, ficou pra depois, fica para o próximo,
      fica para o próximo ano`,
    planned: 'não iniciada, pendente, a fazer, planejada, aberta, não iniciado, por fazer, ainda não',
  },
  groups: {
    done: `
      metas cumpridas, metas alcançadas, objetivos cumpridos, o que consegui, o que alcancei, objetivos alcançados,
      metas concluídas, metas atingidas, resoluções cumpridas, metas batidas, o que cumpri, o que deu certo,
      cumpridas, alcançadas, o que eu consegui, o que realmente deu certo`,
    partly: `
      metas parcialmente cumpridas, metas pela metade, parcialmente cumpridas, metas parcialmente alcançadas,
      o que deu meio certo, o que deu mais ou menos certo, o que quase deu certo`,
    missed: `
      metas não cumpridas, metas não alcançadas, objetivos não cumpridos, o que não consegui, o que não alcancei,
      objetivos não alcançados, metas não atingidas, resoluções não cumpridas, o que não deu certo,
      o que não cumpri, não cumpridas, metas não concluídas, não alcançadas, o que ficou para trás, o que não fiz`,
    'in-progress': 'metas em andamento',
    dropped: 'metas abandonadas, metas canceladas',
    moved: 'metas adiadas',
  },
  each: 'um por um, uma por uma, um a um, uma a uma, cada um dos, cada uma das, cada um, cada uma',
  faint: `
    tardi*, atrasad*, breve, curt*, pequen*, rápid*, sincer*, pessoal, um, uma, modest*, realista*, ambicios*, primeir*`,
  goalNumber: 'meta, resolução, objetivo',
  prepositions: 'em, o, de, do, desde',
  when: 'em, no, na, desde',
  until: 'para',
  and: 'e',
  small: 'meu, minha, e, para, do, da, de, pessoais, profissionais',
  greetings: 'olá, oi, bem-vindo, bem vindo, feliz',
  my: 'meu, minha, meus, minhas',
  your: 'suas, seus',
  mine: 'eu, meu, minha, meus, minhas, me, mim, comigo, quero, tenho',
  ours: `
    nós, nosso, nossa, nossos, nossas, nos, temos, você, vocês, seu, sua, seus, suas, moradores, cidadãos, sócios,
    voluntários`,
  common: `
    o, os, as, e, que, de, em, um, uma, por, com, para, meu, minha, não, este, esse, ano, do, da, no, na, mais, eu,
    foi, muito`,
  writes: {
    title: 'Retrospectiva ${year}',
    written: 'Escrito em: ${date}',
    review: 'Revisão das metas de ${year}',
    reviewLink: 'As metas para ${year} da retrospectiva ${previousYear}',
    container: 'Por trimestre',
    quarter: '${n}º trimestre',
    other: 'Outros',
    plan: 'Metas para ${nextYear}',
    statusWords: {
      planned: 'Pendente',
      done: 'Cumprida',
      partly: 'Parcialmente cumprida',
      missed: 'Não cumprida',
      'in-progress': 'Em andamento',
      dropped: 'Abandonada',
      moved: 'Adiada',
    },
  },
};
