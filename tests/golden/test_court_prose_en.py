"""Constructions and words of court, police and press prose, in invented sentences read by the real engine.

A row: the sentence, the predicate's lemma, the claim's type, and some of its arguments as role=words.
"""

from __future__ import annotations

import pytest

from whosays.model import Claim, Reading

Row = tuple[str, str, str, str]

MISREAD: list[Row] = [
    ("The third accused, Mr Levent Okur, received 40,000 euros from the contractor.", "receive", "finance",
     "payee=The third accused amount=40,000 euros"),
    ("Nine prisoners were taken by lorry to the quarry at Dremen and shot.", "shoot", "attack",
     "victim=Nine prisoners"),
    ("Nine prisoners were taken by lorry to the quarry at Dremen and shot.", "take", "movement", "means=lorry"),
    ("Two brothers went on trial on Monday, accused of ferrying deserters across the Rava.", "accuse", "charge",
     "defendant=Two brothers"),
    ("Fuel for the trucks had been paid for by a trader in Accra.", "pay_for", "finance", "payer=a trader in Accra"),
    ("A negotiator handed over 20,000 dollars under a bridge.", "hand_over", "finance", "payer=A negotiator"),
    ("Two men on a scooter set off a bomb at the tax office.", "set_off", "attack",
     "attacker=Two men on a scooter target=the tax office instrument=a bomb"),
    ("Masked men threw two dynamite charges at the consulate.", "throw", "attack",
     "attacker=Masked men instrument=two dynamite charges"),
    ("The mayor was machinegunned in Calama.", "machinegun", "attack", "victim=The mayor"),
    ("Ms Ilgaz was at all material times finance director of the cooperative.", "director", "affiliation",
     "member=Ms Ilgaz"),
    ("A van believed to have been carrying the rifles was stopped by gendarmes on 3 May.", "stop", "investigation",
     "authority=gendarmes subject=A van"),
    ("Nuri Sezgin was turned back at Batumi airport and deported to Austria.", "deport", "deportation",
     "person=Nuri Sezgin destination=Austria"),
    ("The consultancy was founded two weeks earlier by a retired baker.", "found", "founding",
     "founder=a retired baker"),
    ("The blast that killed eleven people and wounded at least sixty others tore through the stalls.", "wound",
     "casualty", "victim=at least sixty others number=sixty"),
    ("The passports had been altered, the indictment says, in a workshop in Liège by Bruno Daems.", "alter", "forgery",
     "maker=Bruno Daems"),
    ("Mr Okur had instructed the committee's clerk to rewrite the minutes.", "instruct", "instruction",
     "hearer=the committee's clerk"),
    ("Shells were fired at the clinic from trenches held by the brigade, killing a nurse and four patients.", "kill",
     "casualty", "victim=a nurse victim=four patients"),
]  # fmt: skip
NAMED: list[Row] = [
    ("The order had come from a local chief of the gang, Ramiro Otal, who controls the quarries above the river.",
     "control", "ownership", "owner=Ramiro Otal"),
    ("One of them, Emre Kaya, was convicted of fraud.", "convict", "trial", "defendant=Emre Kaya"),
    ("Part of the money ended up with Andrej Lok, until last spring the treasurer of the party.", "treasurer",
     "affiliation", "member=Andrej Lok organization=the party"),
    ("The firm's only director is the minister's brother-in-law, Uros Demir.", "director", "affiliation",
     "member=Uros Demir"),
    ("Havekost's lawyer, Friederike Abels, said that he had trained hundreds of teenagers.", "train", "training",
     "trainer=Havekost"),
    ("The main suspect is Emre Kaya. He was arrested in Linz.", "arrest", "detention", "person=Emre Kaya"),
    ("The offices of the newspaper were the target of a bomb attack.", "attack", "attack",
     "target=The offices of the newspaper"),
    ("It was the work of an engraver in Iasi who printed passports.", "print", "forgery", "maker=an engraver in Iasi"),
    ("The sums went to money changers in Bonn, Dubai and Kars, who took a share.", "take", "open",
     "agent=money changers in Bonn, Dubai and Kars"),
    ("The courier travelled by bus from Tuzla to Vienna.", "travel", "movement", "destination=Vienna"),
    ("The firm was owned by the wife of the regional governor, Egon Sarr.", "governor", "affiliation",
     "member=Egon Sarr"),
    ("Prosecutors regard Selim Ak as the leader of the cell.", "regard", "affiliation", "member=Selim Ak"),
]  # fmt: skip
WORDED: list[Row] = [
    ("The order had come from a local chief of the gang.", "come", "instruction", "speaker=a local chief of the gang"),
    ("The money came from a fish exporter in Ostend.", "come", "finance", "payer=a fish exporter in Ostend"),
    ("They left for a wedding in Batumi in June 2021.", "leave", "movement", "destination=Batumi"),
    ("The network drew forty young men from Linz into its ranks.", "draw", "recruitment", "recruiter=The network"),
    ("Six of the recruits were won over by a football coach.", "win_over", "recruitment",
     "recruit=Six of the recruits"),
    ("Pavel Drozd coached juniors at a wrestling club in Graz.", "coach", "affiliation", "member=Pavel Drozd"),
    ("He had learnt from Selim Ak to build detonators.", "learn", "training", "trainer=Selim Ak"),
    ("Two men had counted the guards at the gate.", "count", "reconnaissance", "target=the guards"),
    ("They followed the judge to her home and to her office.", "follow", "reconnaissance", "target=the judge"),
    ("Phone records placed Selim Ak at the scene.", "place", "presence", "subject=Selim Ak"),
    ("Selim Ak was in Ankara on the night of the attack.", "be", "presence", "place=Ankara"),
    ("I have never been to Malta.", "be", "movement", "destination=Malta"),
    ("Three men were picked up in raids on two flats in Ostend.", "pick_up", "detention", "person=Three men"),
    ("At least ninety men were held in the school on no charge.", "hold", "detention", "place=the school"),
    ("Selim Ak turned himself in at a police station in Linz.", "turn_in", "detention", "person=Selim Ak"),
    ("The bodies were moved to a pit near the dam.", "move", "concealment", "place=a pit near the dam"),
    ("Telman has for years kept his name out of the companies.", "keep", "concealment", "thing=his name"),
    ("A former clerk burned the ledgers.", "burn", "concealment", "thing=the ledgers"),
    ("The payment was intended for the deputy minister.", "intend", "finance", "payee=the deputy minister"),
    ("He received 9,000 marks from the families of prisoners.", "receive", "finance", "amount=9,000 marks"),
    ("The forger charged 900 euros for each card.", "charge", "finance", "payee=The forger"),
    ("Okur drew up six invoices for work that had never been done.", "draw_up", "forgery", "maker=Okur"),
    ("The tribunal found no proof of this and dismissed the complaint.", "dismiss", "trial", "court=The tribunal"),
    ("Ines Rou had been told by the manager to backdate the contracts.", "tell", "instruction", "hearer=Ines Rou"),
    ("He acted on the orders of Colonel Drozd.", "order", "instruction", "speaker=Drozd hearer=He"),
    ("The pair were put in touch with the deserters by a barber.", "put", "association", "other=the deserters"),
    ("Kaspar Ilves had been sworn in as harbour master only in March.", "swear_in", "affiliation",
     "position=harbour master"),
    ("The paymaster skimmed a fifth of every ransom.", "skim", "finance", "payee=The paymaster"),
    ("An imam hid eleven children in his granary for two nights.", "hide", "harbouring", "place=his granary"),
    ("Militiamen herded about sixty people into the mill.", "herd", "movement", "destination=the mill"),
    ("Detectives came across eleven pistols.", "come", "investigation", "finding=eleven pistols"),
    ("Ahlgren set up the trust to hide his stake in the mine.", "hide", "concealment", "thing=his stake"),
    ("A caretaker was locked in a cupboard.", "lock", "detention", "person=A caretaker"),
    ("The licences had been granted to Baltic Stone by the ministry.", "grant", "supply", "recipient=Baltic Stone"),
    ("His cousin is being sought by Interpol.", "seek", "investigation", "subject=His cousin"),
    ("For this the mayor got four years.", "get", "trial", "outcome=four years"),
    ("The panel cleared the treasurer.", "clear", "trial", "defendant=the treasurer"),
    ("The rebels overran the depot at Kesh.", "overrun", "territory", "agent=The rebels"),
    ("Nobody has been charged.", "charge", "charge", "defendant=Nobody"),
    ("Police said that the gang was behind the murder of the banker.", "murder", "casualty", "agent=the gang"),
    ("He acted as a go-between for the two families.", "act", "association", "other=the two families"),
    ("The men carried rifles across the border in sacks.", "carry", "smuggling", "goods=rifles"),
    ("He lay low in Malta for two years.", "lie_low", "presence", "place=Malta"),
    ("The group's accountant was under investigation for fraud.", "investigation", "investigation",
     "subject=The group's accountant"),
]  # fmt: skip
ORDINARY: list[Row] = [
    ("The couple held a party in the school.", "hold", "open", ""),
    ("The senator described herself as a champion of workers.", "describe", "open", ""),
    ("The team came over to win fans.", "come_over", "open", ""),
    ("Some accused Kemal Arslan of lying.", "accuse", "open", ""),
    ("The tailor altered the jacket.", "alter", "open", ""),
    ("Leaders met in a meeting held in Madrid.", "hold", "open", ""),
    ("The speaker was held in high esteem.", "hold", "open", ""),
    ("The device had been put together at a house by Mr Okur.", "put", "open", ""),
    ("Gran burned the cake.", "burn", "open", ""),
    ("He left the company in May.", "leave", "affiliation", ""),
    ("The critics spoke of the political defeat of the government.", "defeat", "open", ""),
]
ROWS = [*MISREAD, *NAMED, *WORDED]


TEXTS = [row[0] for row in (*ROWS, *ORDINARY)]


@pytest.mark.parametrize(("text", "lemma", "kind", "roles"), ROWS)
def test_prose(text: str, lemma: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    reading = readings[text]
    names = {entity.id: entity.name for entity in reading.entities}
    told = [filled(claim, names) for claim in reading.claims if (claim.type, claim.predicate.lemma) == (kind, lemma)]
    assert any(wanted(roles) <= one for one in told), [(c.type, c.predicate.lemma, c.arguments) for c in reading.claims]


@pytest.mark.parametrize(("text", "lemma", "kind", "roles"), ORDINARY)
def test_ordinary_senses(text: str, lemma: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    assert not [c for c in readings[text].claims if c.predicate.lemma == lemma and c.type not in (kind, "statement")]


def filled(claim: Claim, names: dict[str, str]) -> set[str]:
    """The arguments of a claim as role=words, under the words that stand there and under the entity's name."""
    own = {f"{a.role}={a.text}" for a in claim.arguments}
    return own | {f"{a.role}={names[a.entity]}" for a in claim.arguments if a.entity in names}


def wanted(roles: str) -> set[str]:
    """The parts of "role=some words role=other words"."""
    starts = [i for i, word in enumerate(roles.split()) if "=" in word]
    words = roles.split()
    return {" ".join(words[i:j]) for i, j in zip(starts, [*starts[1:], len(words)], strict=True)}
