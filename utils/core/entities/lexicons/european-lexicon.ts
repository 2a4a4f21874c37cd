/**
 * The same kinds of words for other cased languages, in lower case and without accents. Written for this project.
 * `placeBefore`: prepositions and nouns behind which a capitalised word is a place, left out where they stand before
 * everything else as often (Russian в, Italian a).
 */
export interface CasedWords {
  readonly titles: string;
  readonly organisations: string;
  readonly places: string;
  readonly placeBefore: string;
  readonly speech: string;
}

export const CASED_LANGUAGES: Readonly<Record<string, CasedWords>> = {
  fr: {
    titles: `m mm mme mlle monsieur madame president presidente ministre premier depute deputee senateur maire general colonel capitaine commandant docteur professeur roi reine prince princesse pape juge procureur directeur avocat maitre chancelier chanceliere secretaire ambassadeur cardinal eveque sultan emir cheikh`,
    organisations: `ministere parti universite banque societe groupe conseil federation association syndicat union assemblee commission tribunal cour agence institut comite compagnie academie ecole armee front ligue mouvement organisation club`,
    places: `ville province region departement rue avenue place lac mont mer golfe ile riviere fleuve aeroport port`,
    placeBefore: `ville`,
    speech: `declare dit affirme explique ajoute estime souligne annonce precise assure raconte`,
  },
  es: {
    titles: `don dona senor senora sr sra presidente presidenta ministro ministra primer diputado senador alcalde alcaldesa general coronel capitan doctor doctora dr dra profesor rey reina principe princesa papa juez fiscal director directora secretario embajador entrenador tecnico portavoz lider canciller gobernador consejero`,
    organisations: `ministerio partido universidad banco sociedad grupo consejo federacion asociacion sindicato union asamblea comision tribunal corte agencia instituto comite compania academia escuela ejercito frente liga movimiento organizacion club ayuntamiento fundacion consejeria audiencia congreso senado policia guardia real`,
    places: `ciudad provincia region departamento calle avenida plaza lago monte mar golfo isla rio aeropuerto puerto`,
    placeBefore: `en desde hacia ciudad`,
    speech: `dijo afirmo explico anadio senalo aseguro declaro indico manifesto anuncio destaco`,
  },
  pt: {
    titles: `dom dona senhor senhora sr sra presidente ministro ministra primeiro deputado senador prefeito general coronel capitao doutor doutora dr dra professor rei rainha principe papa juiz diretor secretario embaixador treinador porta-voz lider governador`,
    organisations: `ministerio partido universidade banco sociedade grupo conselho federacao associacao sindicato uniao assembleia comissao tribunal corte agencia instituto comite companhia academia escola exercito frente liga movimento organizacao clube camara senado policia fundacao`,
    places: `cidade provincia regiao estado rua avenida praca lago monte mar golfo ilha rio aeroporto porto`,
    placeBefore: `em desde cidade`,
    speech: `disse afirmou explicou acrescentou declarou anunciou destacou`,
  },
  it: {
    titles: `signor signora dottor dott dottoressa presidente ministro ministra premier deputato senatore sindaco generale colonnello capitano professore prof re regina principe papa giudice procuratore direttore segretario ambasciatore allenatore portavoce leader cardinale don`,
    organisations: `ministero partito universita banca societa gruppo consiglio federazione associazione sindacato unione assemblea commissione tribunale corte agenzia istituto comitato compagnia accademia scuola esercito fronte lega movimento organizzazione club camera senato polizia fondazione`,
    places: `citta provincia regione via viale piazza lago monte mare golfo isola fiume aeroporto porto`,
    placeBefore: `citta`,
    speech: `detto dichiarato spiegato aggiunto affermato annunciato`,
  },
  de: {
    titles: `herr herrn frau dr prof prasident prasidentin bundesprasident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin aussenminister innenminister finanzminister verteidigungsminister ministerprasident premierminister premierministerin burgermeister general oberst konig konigin prinz prinzessin papst richter direktor sprecher sprecherin trainer generalsekretar botschafter senator senatorin staatssekretar vorsitzender vorsitzende kardinal bischof us-prasident staatschef parteichef regierungschef`,
    organisations: `ministerium partei universitat bank gesellschaft gruppe verband verein gewerkschaft union gericht institut akademie armee bundeswehr bundestag bundesrat polizei gmbh ag stiftung verlag`,
    places: `stadt provinz see insel fluss flughafen strasse platz`,
    placeBefore: `in nach aus bei`,
    speech: `sagte sagt erklarte betonte teilte fugte kritisierte forderte`,
  },
  nl: {
    titles: `meneer mevrouw dhr mevr dr prof president premier minister staatssecretaris burgemeester generaal kolonel koning koningin prins prinses paus rechter directeur woordvoerder trainer secretaris-generaal ambassadeur kardinaal voorzitter`,
    organisations: `ministerie partij universiteit bank groep raad federatie vereniging vakbond unie commissie rechtbank agentschap instituut academie leger front liga beweging organisatie club politie stichting bv nv`,
    places: `stad provincie regio straat laan plein meer zee eiland rivier luchthaven haven`,
    placeBefore: `in te naar uit`,
    speech: `zei zegt vertelde verklaarde voegde`,
  },
  tr: {
    titles: `sayin bay bayan cumhurbaskani baskan basbakan bakan bakani milletvekili genel vali general albay doktor dr profesor prof kral kralice prens papa hakim savci direktor sozcu sozcusu buyukelci lider lideri baskani`,
    organisations: `bakanligi partisi universitesi bankasi sirketi grubu konseyi federasyonu dernegi sendikasi birligi meclisi komisyonu mahkemesi ajansi enstitusu komitesi akademisi okulu ordusu cephesi ligi hareketi orgutu kulubu belediyesi vakfi mudurlugu baskanligi`,
    places: `sehri ili ilcesi bolgesi caddesi sokagi meydani golu dagi denizi korfezi adasi nehri havalimani limani koyu mahallesi`,
    placeBefore: ``,
    speech: `dedi soyledi belirtti acikladi konustu vurguladi`,
  },
  ru: {
    titles: `господин госпожа президент премьер премьер-министр министр депутат сенатор губернатор мэр генерал полковник капитан майор доктор профессор король королева принц папа судья прокурор директор секретарь генсек посол тренер лидер глава канцлер председатель спикер адвокат пресс-секретарь`,
    organisations: `министерство партия университет банк компания группа совет федерация ассоциация профсоюз союз комиссия суд агентство институт комитет академия армия фронт лига движение организация клуб ооо оао зао`,
    places: `город область район край провинция улица проспект площадь озеро гора море залив остров река аэропорт порт`,
    placeBefore: ``,
    speech: `сказал сказала заявил заявила сообщил сообщила отметил отметила подчеркнул рассказал рассказала добавил добавила объяснил считает`,
  },
};
