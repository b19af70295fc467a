/**
 * The words by which releases name each topic of the vocabulary; terms are parted by a semicolon. Case, marks and hyphens do
 * not count, the longest term at a place wins. A word that also means something else in this genre ("border", "space",
 * "climate", "health") stands here only in phrases that leave no doubt, and the bare
 * name of a state is no topic, but for North Korea's, which is talked about far more often than talked with.
 */
export const TOPIC_TERMS: Readonly<Record<string, string>> = {
  'bilateral-relations':
    'bilateral relations; bilateral ties; bilateral relationship; bilateral cooperation; bilateral agenda; bilateral issues; bilateral matters; strategic partnership; comprehensive partnership; bilateral partnership; relations between the two countries; ties between the two countries; cooperation between the two countries; friendly relations; diplomatic relations',
  'regional-security':
    'regional security; regional stability; regional peace and stability; peace and stability in the region; security in the region; stability in the region; regional developments; regional issues; regional situation; situation in the region; security situation in the region; regional and international issues; regional and global issues; regional and international developments; European security; security architecture; security environment',
  'defense-cooperation':
    'defense cooperation; defence cooperation; defense ties; defence ties; defense relationship; defence relationship; defense relations; defence relations; defense partnership; defence partnership; defense and security cooperation; defence and security cooperation; security and defense; security and defence; military cooperation; military to military; military ties; military exercise; military exercises; joint exercise; joint exercises; joint military exercises; defense industry; defence industry; defense industrial; defence industrial; collective defense; collective defence; defense spending; defence spending; interoperability; force posture; alliance cooperation; security cooperation',
  deterrence:
    'extended deterrence; nuclear deterrence; nuclear umbrella; strategic stability; deterrence and defense; deterrence and defence; integrated deterrence; deterrence',
  'nuclear-weapons':
    'nuclear weapon; nuclear weapons; nuclear test; nuclear tests; nuclear non-proliferation; non-proliferation; nonproliferation; denuclearization; denuclearisation; nuclear program; nuclear programme; nuclear issue; weapons of mass destruction; nuclear arsenal; nuclear threat; nuclear threats',
  'arms-control':
    'arms control; disarmament; nuclear disarmament; chemical weapons; biological weapons; New START; landmines; anti-personnel mines; cluster munitions; demining',
  'arms-trade':
    'arms sales; arms sale; arms transfers; arms deliveries; arms exports; weapons deliveries; weapons supplies; military assistance; military aid; security assistance; defense equipment; defence equipment; co-production of arms; fighter aircraft; fighter jets; foreign military sales; military supplies',
  'missile-defense':
    'missile defense; missile defence; ballistic missile; ballistic missiles; missile launch; missile launches; missile tests; air defense; air defence; air defense systems; air defence systems; hypersonic',
  counterterrorism:
    'terrorism; counterterrorism; counter-terrorism; terrorist; terrorists; terrorist attack; terrorist attacks; violent extremism; extremism; radicalisation; radicalization; ISIS; Daesh; terrorist financing; terror financing',
  cyber:
    'cyber; cybersecurity; cyber security; cyberspace; cyber attacks; cyberattacks; cyber threats; cyber defence; cyber defense',
  maritime:
    'maritime security; maritime cooperation; maritime domain awareness; freedom of navigation; sea lanes; law of the sea; UNCLOS; piracy; maritime safety; coast guard cooperation; maritime domain; attacks on shipping; commercial shipping; international shipping',
  border:
    'border dispute; border disputes; border issue; border issues; border demarcation; border delimitation; boundary question; boundary issue; territorial dispute; territorial disputes; territorial integrity; border areas; border security; border management; line of actual control; line of control; border situation; Northern Territories issue; border incident; border clashes',
  'armed-conflict':
    'armed conflict; conflict in Sudan; war in Sudan; fighting in Sudan; civil war; hostilities; military operation; military operations; armed attack; military escalation; invasion; fighting in eastern; crisis in Sudan; situation in Sudan; conflict in Syria; war in Syria; conflict in Yemen; war in Yemen; conflict in Libya; conflict in Tigray; conflict in eastern; M23',
  'peace-process':
    'ceasefire; cease-fire; truce; peace process; peace talks; peace agreement; peace negotiations; peace treaty; peace plan; political settlement; political solution; peaceful settlement; peaceful resolution; diplomatic solution; mediation; peace efforts; peace formula; just and lasting peace; just peace; lasting peace; negotiated solution; de-escalation; peacebuilding',
  peacekeeping:
    'peacekeeping; peacekeepers; peacekeeping operations; peacekeeping mission; peace support operations; UNIFIL; MINUSCA; MONUSCO; UNFICYP; blue helmets; multinational security support mission',
  'hostages-and-detainees':
    'hostage; hostages; prisoner of war; prisoners of war; prisoner exchange; prisoner exchanges; prisoner swap; political prisoners; wrongfully detained; unjustly detained; detainees; abductions issue; abduction issue; abductees; abducted children; deported children; release of prisoners',
  sanctions:
    'sanctions; sanctions regime; sanctions evasion; sanctions package; economic sanctions; sanctions relief; embargo; arms embargo; frozen assets; immobilised assets; immobilized assets',
  'export-controls':
    'export control; export controls; export restrictions; dual-use goods; dual-use items; investment screening; economic security; economic coercion',
  trade:
    'trade; trade agreement; free trade agreement; FTA; trade relations; trade ties; tariff; tariffs; market access; trade deficit; trade barriers; trade volume; economic cooperation; economic ties; economic relations; economic partnership; CPTPP; RCEP; World Trade Organization; trade and economic; commercial ties; overcapacity; exports; imports; level playing field',
  investment:
    'investment; investments; investors; business climate; business environment; private sector; business ties; joint ventures; industrial cooperation; investment cooperation',
  finance:
    'financial stability; debt relief; debt restructuring; debt sustainability; debt treatment; global economy; world economy; macroeconomic; financial cooperation; currency swap; exchange rates; IMF program; IMF programme; economic reforms; economic reform; banking sector; financial sector; fiscal; inflation; taxation',
  development:
    'development cooperation; development assistance; development aid; official development assistance; ODA; Sustainable Development Goals; SDGs; 2030 Agenda; development finance; development partnership; sustainable development; poverty; capacity building; line of credit; lines of credit; grant aid; yen loan; yen loans; development projects; reconstruction',
  infrastructure:
    'infrastructure; connectivity; railway; railways; high-speed rail; economic corridor; transport corridor; transport corridors; middle corridor; Lobito corridor; Belt and Road; Global Gateway; ports; seaport; airport project; transport cooperation; transportation; air services; direct flights',
  energy:
    'energy; energy security; energy cooperation; energy transition; renewable energy; oil; natural gas; LNG; gas supplies; gas supply; electricity; hydrogen; green hydrogen; hydropower; solar power; wind power; offshore wind; pipeline; pipelines; power grid; electricity grid; energy infrastructure',
  'civil-nuclear':
    'civil nuclear; civil nuclear cooperation; civilian nuclear; nuclear energy; nuclear power; nuclear power plant; nuclear power plants; nuclear safety; nuclear fuel; small modular reactors; small modular reactor; peaceful uses of nuclear energy; Zaporizhzhia nuclear power plant; treated water; ALPS treated water',
  climate:
    'climate change; climate action; climate crisis; climate finance; climate policy; climate goals; climate cooperation; climate resilience; climate adaptation; climate ambition; climate neutrality; climate and energy; energy and climate; Paris Agreement; global warming; greenhouse gas; greenhouse gas emissions; emissions; net zero; decarbonization; decarbonisation; carbon neutrality; green transition; loss and damage',
  environment:
    'environment protection; environmental protection; environmental cooperation; biodiversity; pollution; plastic pollution; deforestation; water management; water resources; water cooperation; transboundary waters; Indus Waters Treaty; ocean conservation; wildlife; conservation; desertification; wildfires; forest fires',
  'food-security':
    'food security; food supply; food prices; food crisis; agriculture; agricultural; farming; fisheries; grain; grain exports; grain corridor; Black Sea Grain Initiative; fertilizer; fertilizers; fertiliser; fertilisers; food shortages; drought',
  health:
    'public health; global health; health cooperation; health security; healthcare; health care; health system; health systems; pandemic; pandemics; COVID-19; coronavirus; vaccine; vaccines; vaccination; medicines; pharmaceuticals; pharmaceutical; mpox; Ebola; health sector',
  humanitarian:
    'humanitarian; humanitarian aid; humanitarian assistance; humanitarian access; humanitarian situation; humanitarian crisis; humanitarian needs; humanitarian relief; protection of civilians; civilian casualties; disaster relief; emergency relief; relief supplies; aid deliveries; earthquake',
  migration:
    'migration; irregular migration; illegal migration; migration crisis; migrants; migrant; asylum; refugee; refugees; readmission; displaced persons; internally displaced persons; human mobility; labour mobility; labor mobility; displaced people; return of refugees',
  consular:
    'consular; consular affairs; consular cooperation; consular services; visa; visas; visa waiver; visa liberalisation; visa liberalization; visa facilitation; visa free; visa exemption; citizens abroad; evacuation of citizens; consular assistance',
  'human-rights':
    'human rights; fundamental freedoms; freedom of expression; press freedom; media freedom; freedom of religion; religious freedom; civil society; death penalty; minority rights; rights of minorities; labour rights; labor rights',
  'democracy-and-elections':
    'democracy; elections; presidential elections; parliamentary elections; rule of law; good governance; democratic transition; political transition; judicial reform; constitutional reform; constitutional order; democratic institutions; anti-corruption reforms; inclusive government',
  'international-law':
    'international law; accountability; war crimes; crimes against humanity; International Criminal Court; International Court of Justice; special tribunal; rules-based international order; rules-based order; rule-based order; genocide; UN Charter; United Nations Charter; purposes and principles of the Charter; international humanitarian law',
  'organized-crime':
    'organized crime; organised crime; transnational crime; transnational organized crime; transnational organised crime; drug trafficking; narcotics; counternarcotics; counter-narcotics; fentanyl; synthetic drugs; human trafficking; trafficking in persons; smuggling; people smuggling; money laundering; extradition; corruption; anti-corruption; online scams; scam centers; scam centres; gang violence; gangs; law enforcement cooperation',
  'science-and-technology':
    'science and technology; scientific cooperation; scientific research; research cooperation; science; technology; technologies; emerging technologies; critical and emerging technologies; quantum; quantum technologies; biotechnology; innovation; research and innovation; research and development; high-tech; startups; start-ups; technology transfer',
  'artificial-intelligence': 'artificial intelligence; AI; AI safety; generative AI; AI governance',
  digital:
    'digital; digital economy; digital transformation; digital trade; digitalization; digitalisation; digital infrastructure; digital connectivity; telecommunications; 5G; 6G; data protection; data flows; e-commerce; undersea cables; submarine cables; fintech; digital payments; UPI',
  'semiconductors-and-supply-chains':
    'semiconductor; semiconductors; supply chain; supply chains; supply chain resilience; resilient supply chains; critical minerals; critical raw materials; rare earths; rare earth; lithium; microchips; raw materials',
  space:
    'outer space; space cooperation; space exploration; space security; space technology; satellite; satellites; space program; space programme; space sector; Artemis Accords; space agency; space agencies; lunar',
  'education-and-culture':
    'education; higher education; vocational training; scholarship; scholarships; university cooperation; students; student exchange; student exchanges; academic cooperation; academic exchange; academic exchanges; culture; cultural; cultural cooperation; cultural exchange; cultural exchanges; cultural heritage; heritage; sports; Olympic Games; museums; youth exchange; youth exchanges',
  'people-to-people':
    'people-to-people; people-to-people ties; people-to-people exchanges; people-to-people contacts; people-to-people links; people-to-people and cultural exchanges; tourism; tourists; diaspora; working holiday; personnel exchanges; exchange of people; parliamentary exchanges; exchanges between the two peoples; sister cities',
  disinformation:
    'disinformation; misinformation; foreign interference; information manipulation; hybrid threats; hybrid attacks; propaganda; FIMI; election interference; hybrid warfare',
  'multilateral-cooperation':
    'multilateralism; multilateral cooperation; multilateral system; multilateral fora; multilateral forums; multilateral issues; United Nations reform; UN reform; Security Council reform; reform of the Security Council; reform of the United Nations Security Council; reform of the UN Security Council; UN Security Council reform; candidacy; candidature; candidatures; cooperation in the UN; cooperation in the United Nations; global governance; international organizations; international organisations; Pact for the Future; multilateral institutions',
  'regional-integration':
    'EU accession; accession to the EU; accession to the European Union; accession process; accession negotiations; accession talks; EU enlargement; enlargement; EU membership; European integration; European path; Euro-Atlantic integration; regional integration; ASEAN centrality; regional cooperation; candidate status; African Continental Free Trade Area; AfCFTA; NATO membership; NATO accession; accession to NATO',
  'gender-equality':
    'gender equality; women, peace and security; women peace and security; empowerment of women; women’s empowerment; women’s rights; rights of women; gender-based violence; rights of women and girls; women and girls',
  ukraine:
    'war in Ukraine; war against Ukraine; war on Ukraine; aggression against Ukraine; invasion of Ukraine; situation in Ukraine; conflict in Ukraine; crisis in Ukraine; Ukraine crisis; Ukraine conflict; Ukraine war; situation around Ukraine; situation in and around Ukraine; support for Ukraine; support to Ukraine; support Ukraine; supporting Ukraine; aid to Ukraine; assistance to Ukraine; assistance for Ukraine; security guarantees for Ukraine; peace in Ukraine; Russian aggression; Russia’s aggression; Russia’s war; Russia’s invasion; Russian invasion; Russia’s full-scale invasion; Russia’s war of aggression; Russian war of aggression; situation in Donbas; eastern Ukraine; Minsk agreements; reconstruction of Ukraine; recovery of Ukraine; Ukraine’s reconstruction; Ukraine’s recovery; peace formula; Ukraine’s sovereignty; Ukraine’s territorial integrity; aggression of Ukraine; Ukrainian issue; Ukrainian crisis; Ukrainian settlement',
  'middle-east':
    'Middle East; situation in the Middle East; Middle East peace process; Gaza; Gaza Strip; West Bank; two-state solution; Israeli-Palestinian; Israeli-Palestinian conflict; Palestinian issue; Palestinian question; Hamas; Hizballah; Hezbollah; Houthi; Houthis; Red Sea; Rafah; situation in Lebanon; situation in Syria; Blue Line; Abraham Accords; Palestinian statehood; Palestinian people',
  'korean-peninsula':
    'Korean Peninsula; situation on the Korean Peninsula; North Korea; North Korean; inter-Korean; inter-Korean relations; North Korea’s nuclear; denuclearization of North Korea; denuclearization of the Korean Peninsula; nuclear and missile issues; nuclear and missile programs; DPRK’s nuclear; North Korea’s unlawful',
  'taiwan-strait':
    'Taiwan Strait; Taiwan question; Taiwan issue; cross-strait; cross-Strait issues; one-China policy; one-China principle; one China policy; one China principle; Taiwan independence',
  'south-china-sea':
    'South China Sea; East China Sea; South and East China Seas; East and South China Seas; East China and South China Seas; Senkaku Islands; Scarborough Shoal; Second Thomas Shoal; Code of Conduct in the South China Sea; West Philippine Sea',
  afghanistan:
    'situation in Afghanistan; developments in Afghanistan; Afghan people; Taliban; people of Afghanistan; evacuation from Afghanistan; Afghan peace process; stability in Afghanistan; crisis in Afghanistan; withdrawal from Afghanistan; Kabul airport',
  iran: 'Iran’s nuclear program; Iran’s nuclear programme; Iranian nuclear program; Iranian nuclear programme; Iranian nuclear issue; Iran nuclear issue; Iran nuclear deal; JCPOA; Joint Comprehensive Plan of Action; Iran’s destabilizing; Iran’s malign; situation in Iran; Iran’s attack; Iranian attack; Iranian aggression; Iran’s support',
  'indo-pacific':
    'free and open Indo-Pacific; Free and Open Indo-Pacific; situation in the Indo-Pacific; Indo-Pacific region; Indo-Pacific; Indo-Pacific strategy; Indo-Pacific Economic Framework; IPEF; Indo-Pacific Oceans Initiative',
}

/** Phrases that hold a term and are no topic: at their place nothing is found. */
export const NO_TOPIC =
  'trade union; trade unions; chamber of commerce; oil painting; Nobel Peace Prize; technology of; World Trade Center; students of; digital copy; digital version; cultural programme; cultural program; press freedom index; invasion of privacy'
