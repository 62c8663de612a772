"""English: what is alleged, suspected, doubted, denied or only planned is never told as a fact."""

from __future__ import annotations

import pytest

from tests.golden.rows import bracketed, check_alleged, is_fact, unbracketed
from whosays.model import Reading

ALLEGED = (
    "The courier allegedly [carried] cash to a flat in Graz.",
    "Allegedly, the brothers [smuggled] cigarettes into Malta.",
    "The warlord was reportedly [killed] in a drone strike.",
    "Prosecutors allege that the broker [bribed] a customs officer.",
    "It is alleged that the mechanic [hid] pistols in a barn.",
    "There are allegations that the preacher [recruited] students for the sect.",
    "The printer is accused of [forging] passports.",
    "Police accuse the mechanic of [hiding] pistols in a barn.",
    "The state accused the colonel of having [trained] the gunmen.",
    "The nun faces accusations of [sheltering] deserters.",
    "The student is suspected of [scouting] the barracks.",
    "Detectives suspect that the farmer [sold] two trucks to the gang.",
    "The dealer was charged with [selling] rifles to the militia.",
    "The brothers face charges of [selling] rifles to the militia.",
    "Feld is charged with manslaughter and with [falsifying] the logbook of the wing.",
    "She is accused of murder and of [hiding] the body.",
    "They are suspected of smuggling arms and of having [paid] a customs officer.",
    "The brothers were arrested for theft and for [threatening] a guard.",
    "Two officers are on trial for manslaughter and for [beating] a prisoner.",
    "The cook was acquitted of fraud and of [bribing] a clerk.",
    "The preacher was charged with [recruiting] students for the sect.",
    "The teacher is on trial for [threatening] a witness.",
    "The widow was arrested on suspicion of [sheltering] two fugitives.",
    "The broker was indicted for allegedly [bribing] a judge.",
    "The landlord is under investigation for [threatening] a tenant.",
    "The widow was questioned about [sheltering] two fugitives.",
    "The clerk was implicated in [forging] two passports.",
    "The clerk was named as having [forged] two passports.",
    "The firm was sued for [supplying] engines to the rebels.",
    "A warrant was issued for the widow for [sheltering] two fugitives.",
    "A complaint was filed against the officers for [beating] a prisoner.",
    "The accusation is that the guards [killed] two prisoners.",
    "The charge against the guards is that they [killed] two prisoners.",
    "The rumour is that the general [fled] to Oman.",
    "Count two: the guards [killed] two prisoners.",
    "The allegation: the charity [sent] money to the rebels.",
    "Prosecutors: The rebels [captured] the town of Belqa.",
    "The mayor, it is claimed, [met] the smugglers in a hotel.",
    "The widow, it was alleged, [sheltered] two fugitives.",
    "The widow, prosecutors believe, [sheltered] two fugitives.",
    "According to the indictment, the firm [paid] the deputy director.",
    "The navy [seized] the boat near Lagos, according to a witness.",
    "The indictment says the colonel [ordered] his men to burn the mill.",
    "The jury heard evidence that the guards [killed] two prisoners.",
    "The court heard that the driver [carried] the bombers to the station.",
    "She had heard that the teacher [joined] the brotherhood.",
    "The rebels are believed to have [captured] the dam.",
    "The general is understood to have [fled] to Oman.",
    "The gang may have [stored] nitrate in the garage.",
    "The tycoon probably [bribed] two inspectors.",
    "The minister denied that the army had [shelled] the hospital.",
    "Both men deny [robbing] the jeweller.",
    "A lawyer rejected claims that her client [recruited] minors.",
    "The trucker pleaded not guilty to [smuggling] migrants.",
    "The nurse was acquitted of [poisoning] two patients.",
    "There is no evidence that the imam [trained] the bombers.",
    "There is little evidence that the senator [owned] the warehouse.",
    "Nobody could prove that the clerk [forged] the will.",
    "The court was not satisfied that the accused [ordered] the killing.",
    "Nothing in the file shows that the senator [owned] the warehouse.",
    "It is unclear whether the courier [travelled] to Syria.",
    "The judge asked whether the broker had [paid] the witness.",
    "Reports that the rebels had [seized] the dam could not be verified.",
    "The report falsely claimed that the monks [hid] weapons.",
    "It is a lie that the guards [killed] two prisoners.",
    "The claim that the printer [forged] the will is false.",
    "The charge that the mayor [sold] the harbour was dropped.",
    "The pair planned to [bomb] the consulate.",
    "The group was going to [assassinate] the envoy.",
    "The smugglers tried to [bring] forty migrants across the strait.",
    "The plot to [kidnap] the banker was called off.",
    "Had the guards slept, the mob would have [burned] the church.",
    "If the broker [paid] the witness, the trial is void.",
    "“They [beat] my brother,” said Amina Bello.",
    "The driver spoke: “Jonas [paid] me in cash.”",
    "A witness said that the guard had told him that Faruk [bought] the detonators.",
    "The clerk admitted [forging] two passports.",
    "The prosecution case was that the widow [sheltered] two fugitives.",
    "The defence case is that the guards [killed] two prisoners.",
    "Are they saying that the guards [killed] two prisoners?",
    "Nobody saw the guards [beat] the prisoner.",
    "She did not see the driver [shoot] the guard.",
    "It does not follow that the clerk [forged] two passports.",
    "That would mean that the clerk [forged] two passports.",
    "Assuming that the clerk [forged] two passports, he was not alone.",
    "Let us assume that the clerk [forged] two passports.",
    "The court must wait until the police have [arrested] the widow.",
    "They will leave when the rebels have [captured] the dam.",
    "The [killer] of the banker is not Voss.",
    "The [leader] of the cell was not Petrov but his cousin.",
    "The [owner] of the mine may be Demir.",
)
TOLD = (
    "The guards [killed] two prisoners.",
    "The rebels [captured] the town of Belqa on Friday.",
    "The court [sentenced] the smugglers to eight years.",
    "The brothers [smuggled] cigarettes into Malta.",
    "Police [arrested] nine men near the border.",
    "The farmer [sold] two trucks to the gang.",
    "He was arrested after he [robbed] a bank.",
    "They did not see that the driver had [shot] the guard.",
    "They waited until the rebels had [captured] the dam.",
)
TEXTS = tuple(map(unbracketed, (*ALLEGED, *TOLD)))


@pytest.mark.parametrize("text", ALLEGED)
def test_no_allegation_is_told_as_a_fact(text: str, readings: dict[str, Reading]) -> None:
    check_alleged(text, readings[unbracketed(text)])


@pytest.mark.parametrize("text", TOLD)
def test_what_nobody_doubts_is_a_fact(text: str, readings: dict[str, Reading]) -> None:
    """Else the rows above would hold of a reader that doubts everything."""
    assert any(is_fact(claim) for claim in bracketed(text, readings[unbracketed(text)]))
