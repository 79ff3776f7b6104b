// What the long walkthrough is put together from. `{place}` and the like are filled in.

/** One stretch of coast a day, in the order a player meets them. */
export const PLACES: readonly string[] = [
  'The old jetty',
  'Gannet Stairs',
  'The salt pans',
  'Widow’s Cellar',
  'The long sandbar',
  'Cooper’s slip',
  'The bell buoy',
  'Fishbone Alley',
  'The lamp room',
  'Otter Cut',
  'The drowned orchard',
  'Ropewalk',
  'The chalk mouth',
  'Pilot’s Nose',
  'The glass beach',
  'Heron Lock',
  'The tar kilns',
  'Smallpool',
  'The wreck of the Constance',
  'Nettle Quay',
  'The tide mill',
  'Crab Corner',
  'The singing cave',
  'Ferrier’s Rest',
  'The outer markers',
  'Saint Brannoc’s causeway',
  'The eel house',
  'Gorse Battery',
  'The flooded school',
  'Two Chimneys',
  'The kelp forest',
  'Lantern Hill',
  'The customs hulk',
  'Penny Rock',
  'The net lofts',
  'Cold Harbour',
  'The blue door',
  'Tansy Flats',
  'The wind engine',
  'Miller’s Drop',
  'The hermit’s ladder',
  'Slack Water',
  'The sunken tram',
  'Oyster Row',
  'The upper reservoir',
  'Gull Parliament',
  'The stone boat',
  'Ninth Groyne',
  'The storm bell',
  'Last Ground',
];

/** People one may meet, with what they do. */
export const PEOPLE: readonly string[] = [
  'Old Marrow the ferryman',
  'the girl with the kite',
  'Doctor Pell',
  'the salt sisters',
  'Hob from the tar kilns',
  'the customs clerk',
  'Mother Eddy',
  'the bell ringer',
  'a stranger in oilskins',
  'the schoolmaster',
  'Captain Rooke',
  'the eel man',
];

/** Things that can be found and carried; weight in stone, worth in pennies. */
export const FINDS: readonly (readonly [string, number, number, string])[] = [
  ['Coil of wet rope', 3, 4, 'dries by the stove in a day'],
  ['Brass hinge', 1, 6, 'needed for the cellar door'],
  ['Green bottle, sealed', 1, 9, 'do not open it near the cave'],
  ['Bundle of driftwood', 4, 1, 'burns for half a night'],
  ['Limpet knife', 1, 5, 'wears out after forty uses'],
  ['Lamp oil, half a can', 2, 8, 'the lamp room takes six'],
  ['Sailcloth', 3, 7, 'patches one boat or makes one coat'],
  ['Clay pipe', 1, 3, 'the pilot wants four'],
  ['Rusted key', 1, 2, 'fits nothing before day thirty'],
  ['Sea coal', 5, 2, 'heats the kiln'],
  ['Crab pot', 4, 10, 'set it on the ebb, lift it on the flood'],
  ['Church wax', 2, 11, 'seals a bottle or a promise'],
  ['Iron ring', 2, 6, 'hangs the bell'],
  ['Oyster knife', 1, 7, 'opens more than oysters'],
  ['Tin of biscuits', 2, 12, 'worth more to the hermit than to you'],
  ['Compass without a needle', 1, 1, 'keep it anyway'],
  ['Smoked eel', 2, 5, 'food for two days'],
  ['Blue paint', 3, 9, 'for the door and nothing else'],
  ['Length of chain', 6, 8, 'moors the hulk'],
  ['Wool blanket', 3, 10, 'counts as shelter'],
  ['Mill gear', 5, 14, 'there are three, all needed'],
  ['Sheet of copper', 4, 13, 'roof or kettle, not both'],
  ['Fog horn', 3, 15, 'brings the ferry, once'],
  ['Letter, unread', 1, 0, 'the schoolmaster can read it'],
];

/** How a day opens. */
export const OPENINGS: readonly string[] = [
  'You wake to the sound of water under the boards, which means that you have about an hour before {place} can be reached on foot.',
  'Start at the shelter and follow the high ground; {place} comes into view when you pass the second cairn.',
  'The fog is thickest this morning, so keep the wall on your left until {place} is close enough to smell.',
  'Do not eat yet. What you want at {place} can only be had on an empty stomach, for reasons that become clear later.',
  'If yesterday went well you have a dry coat and something to trade, and {place} is where both will be useful.',
  'The path has gone in the night. Cross the stones instead, one at a time, and wait on the flat one for the swell to pass.',
  'Take the boat. {place} is no more than ten minutes from the harbour, but the last two are against the current.',
  'Leave everything heavy in the cellar before you set out, because {place} punishes a full bag.',
  'You can skip this day and still finish, but the ending with the lamp needs what lies at {place}.',
  'Listen before you look. Three bells mean that {place} is open, and two mean that it was.',
];

/** What happens next; `{person}` and `{find}` are filled in. */
export const MIDDLES: readonly string[] = [
  'Speak to {person} and choose the second answer, which costs nothing and is true.',
  'You will meet {person} here, who offers a trade: accept if you already own a {find}.',
  'On the far side, under the overhang, lies a {find}; it is visible only when the water is below knee height.',
  'There is a shortcut behind the barrels, but it closes for good once {person} has seen you use it.',
  'Mark the wall with chalk at each turning, since the rooms look alike and the sea moves the furniture.',
  'Tie the boat with a long line. A short one will hold it under when the flood arrives.',
  'If {person} has already left, wait for the second bell and knock; the answer takes longer than you would like.',
  'The birds rise shortly before the water does, and they are never wrong.',
  'Anyone who carried a {find} this far may set it down now; nothing later asks for it.',
  'Do not run on the weed. It is the only surface on the island that the game calls slippery and means it.',
  'A {find} is lodged in the third gap from the top, where most players look last.',
  'When {person} asks about the lighthouse, say nothing. Silence is listed as an answer for a reason.',
  'Count the steps: the fourteenth is loose, and what is under it is worth the wet sleeve.',
  'Light a fire only on stone, and put it out before you leave, or {person} will remember.',
];

/** How a day closes. */
export const CLOSINGS: readonly string[] = [
  'Be back above the tide line by dusk, and sleep before you count what you have.',
  'If you missed anything, it will still be here on the next low water, though somebody else may be too.',
  'The day ends when you close the door, not when the sun goes down, so you may take your time.',
  'Write the height of the water on the wall. Tomorrow’s table is worth nothing without it.',
  'That is all that can be done here without the second boat.',
  'Save before the last crossing. The game says that it does this for you; it does it a minute too late.',
  'You should now be able to see the next light along the coast, which is where tomorrow begins.',
  'Go home by the upper path and leave the lower one for a day when you have lost something.',
];

/** Steps for the ordered list; `{find}` is filled in. */
export const STEPS: readonly string[] = [
  'Wait for the ebb to uncover the first ring in the wall.',
  'Cross to the middle stone and face the land.',
  'Use the {find} on the nearest post.',
  'Climb, but stop one rung below the top.',
  'Turn the wheel until the pointer is between the two marks.',
  'Read the number on the plate and remember it.',
  'Pull the lever twice, with a breath between.',
  'Drop the {find} if the bag will not close.',
  'Follow the sound of the chain to the left.',
  'Hold still while the lamp passes over you.',
  'Open the hatch from below.',
  'Go back the way you came before the third wave.',
];

/** Short notes that become footnotes. */
export const NOTES: readonly string[] = [
  'Only in games started after the second patch.',
  'We tried this forty times; it failed twice, both times in fog.',
  'The name on the map and the name on the sign differ. The sign is right.',
  'On the hardest setting the water arrives four minutes sooner.',
  'A reader from Tromsø found this one, and we are sorry that we doubted it.',
  'Unless you have already painted the door.',
  'The sound is the same in every language; the subtitle is not.',
  'This is the last place where it can be bought.',
  'Counted from the lowest spring tide, as everywhere in this guide.',
  'It looks like a mistake in the game and is in fact a joke about one.',
];

/** Sayings of the island, for the quotations. */
export const SAYINGS: readonly string[] = [
  'What the ebb shows you, the flood has already seen.',
  'A dry boot is a short story.',
  'Never owe money to a man with a boat.',
  'The sea keeps a diary and lends it to nobody.',
  'Three lamps are a village, two are a warning, one is you.',
  'Count your fish on land and your friends on water.',
];

/** Words for a place in the tables of tides. */
export const UNCOVERED: readonly string[] = [
  'nothing',
  'the steps',
  'the outer stones',
  'the sandbar',
  'the cave mouth',
  'the whole reef',
  'the lower road',
  'the wreck’s ribs',
];
