/** The tables as readers know what they hold. */
export const TABLE_NAMES_SV: Record<string, string> = {
  pledges: 'Löften',
  focus_areas: 'Fokusområden',
  activities: 'Aktiviteter',
  problems: 'Problem',
  theme_mentions: 'Teman, ett per rad',
  municipality_pledges: 'Kommunernas löften',
  municipalities: 'Kommuner',
  areas: 'Områden av alla nivåer',
  area_municipalities: 'Områdenas kommuner',
  theme_states: 'Temats läge per kommun och år',
  vocabulary: 'Koder och ord'
};
