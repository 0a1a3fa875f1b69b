# The characters customers are made of, and what they say of their own accord. British customers; every line fits any scenario and any channel.
# .mild: rude but printable, at the firm or the service. .real: as it is really said on a bad day; no slurs against groups.

## What any customer may say

temperament-any-asks-for-manager = asks for a manager
    .line-1 = I’d like to speak to somebody higher up, please.
    .line-2 = Is there a supervisor I can talk to?
    .line-3 = Could you get me whoever’s in charge?
temperament-any-swears = swears
    .mild-1 = Oh, for heaven’s sake. What a shambles.
    .mild-2 = This whole outfit couldn’t run a bath.
    .real-1 = For fuck’s sake. What a bloody shambles.
    .real-2 = This is complete and utter bollocks.
temperament-any-thanks = says thank you
    .line-1 = Thank you. You’ve been a real help.
    .line-2 = I do appreciate this, thanks.
temperament-any-hangs-up = goes
    .line-1 = I’ll leave it there. Goodbye.
    .line-2 = This is going nowhere. Bye.

## Angry

temperament-angry = Angry
    .about = Has a good reason to be angry and wants to be heard first and given a date second; being brushed off is what makes it flare.
temperament-angry-asks-for-manager = demands a manager
    .line-1 = I want your manager. Somebody who’ll actually do something.
    .line-2 = Right, that’s it. Who’s above you?
    .line-3 = Get me somebody senior. I’m done explaining.
temperament-angry-swears = swears
    .mild-1 = What a flaming joke of a company this is.
    .mild-2 = You lot couldn’t organise a raffle, honestly.
    .real-1 = This is a fucking joke. An absolute joke.
    .real-2 = Shit service from a shit company, as per usual.
temperament-angry-thanks = thanks, grudgingly at first
    .line-1 = All right. Fair play, you’re the first one who’s actually listened.
    .line-2 = Thanks. I know I came in hot, and that wasn’t about you.
temperament-angry-hangs-up = has had enough and goes
    .line-1 = Forget it. I’m done. You’ll be reading about this.
    .line-2 = No. Enough. You’ve lost me for good.

## Confused

temperament-confused = Confused
    .about = Lost and a little ashamed of it; needs one small step at a time and somebody who asks whether it worked.
temperament-confused-asks-for-manager = asks for somebody else
    .line-1 = Is there somebody else who could explain it? I don’t think I’m following you.
    .line-2 = Perhaps I’d better talk to a person in charge. I’m getting nowhere with this.
temperament-confused-thanks = thanks, relieved
    .line-1 = Oh, thank you. I feel a bit less daft now.
    .line-2 = That’s ever so kind. You’ve no idea how I was dreading this.
temperament-confused-hangs-up = gives up
    .line-1 = No, I’m sorry, it’s too much for me. I’ll leave it.
    .line-2 = Never mind. I’ll wait until somebody can come round and help. Goodbye.

## Unreasonable

temperament-unreasonable = Unreasonable
    .about = Wants what nobody may give and pushes until it comes; kindness alone moves little, a calm limit with something real beside it moves more.
temperament-unreasonable-asks-for-manager = insists on a manager
    .line-1 = You clearly haven’t the authority. Who has? I’ll deal with them.
    .line-2 = I’ve wasted enough time on the ground floor. Somebody from upstairs, please.
temperament-unreasonable-swears = swears
    .mild-1 = Codswallop. Absolute codswallop, the lot of it.
    .mild-2 = Daylight robbery, and you do it with a smile.
    .real-1 = Bullshit. Robbing bastards, the whole bloody firm.
    .real-2 = Don’t give me that crap. I’m not having it.
temperament-unreasonable-thanks = thanks, surprised
    .line-1 = Hm. Well. At least you’re straight with me.
    .line-2 = I still say it’s wrong, but thank you for sticking with it.
temperament-unreasonable-hangs-up = breaks it off
    .line-1 = Then you can explain yourselves to my solicitor. Goodbye.
    .line-2 = Conversation over. I’ll take this a good deal further.

## Anxious

temperament-anxious = Anxious
    .about = Frightened and expecting the worst; calmed by what is known, what comes next and when, and unsettled by silence and vague words.
temperament-anxious-asks-for-manager = begs for somebody else
    .line-1 = Please, is there anybody there who can do something? Anybody?
    .line-2 = I’m sorry, I can’t … could I please speak to somebody senior? I need to know this is being dealt with.
temperament-anxious-thanks = thanks, breathing again
    .line-1 = Thank you. Oh, thank you. I can breathe again.
    .line-2 = You’ve been so patient with me. I was in such a state.
temperament-anxious-hangs-up = breaks off in a panic
    .line-1 = I can’t do this. I’m sorry, I’ve got to go and sort it out myself.
    .line-2 = Nobody knows anything. I have to go, I have to do something!

## Impatient

temperament-impatient = Impatient
    .about = Has no time and says so; short answers that move things forward please, scripts and steps asked for twice infuriate.
temperament-impatient-asks-for-manager = wants somebody quicker
    .line-1 = Get me somebody faster. A supervisor. Anyone.
    .line-2 = Who’s in charge there? I haven’t got time for this.
temperament-impatient-swears = swears
    .mild-1 = Oh, come ON. Snails move faster than you lot.
    .mild-2 = Blooming useless. How hard can it be?
    .real-1 = For fuck’s sake, just get on with it!
    .real-2 = Bloody useless, the pack of you. How hard can it be?
temperament-impatient-thanks = thanks, in a rush
    .line-1 = Brilliant. Thanks. That was quick.
    .line-2 = Cheers, you’re a lifesaver. Got to run.
temperament-impatient-hangs-up = runs out of time and goes
    .line-1 = No time. I’m off.
    .line-2 = Too slow. I’ll sort it some other way. Bye.

## Sarcastic

temperament-sarcastic = Sarcastic
    .about = Jokes because being plainly disappointed feels foolish; wants one human being without a script, and never a joke back.
temperament-sarcastic-asks-for-manager = asks for a grander person
    .line-1 = Is there an adult in the building? With a badge, ideally?
    .line-2 = Do fetch me somebody with a title. The longer the better.
temperament-sarcastic-swears = swears
    .mild-1 = Marvellous. A five-star, gold-plated, ocean-going cock-up.
    .mild-2 = What an absolute omnishambles of a company. Chapeau.
    .real-1 = Oh, piss off with your “we value your feedback”.
    .real-2 = Congratulations, you’ve industrialised being shit at things.
temperament-sarcastic-thanks = thanks, almost seriously
    .line-1 = Careful, I’m in danger of being satisfied. Thank you. No, really.
    .line-2 = I had a closing joke ready and now I don’t need it. Thanks for that.
temperament-sarcastic-hangs-up = bows out
    .line-1 = And on that bombshell. Farewell.
    .line-2 = I’ll let you get back to not helping the others. Toodle-pip.

## Talkative

temperament-talkative = Talkative
    .about = Tells a whole life on the way to the question and wants to be a person to somebody; warmth and order help, haste hurts.
temperament-talkative-asks-for-manager = wonders about somebody else
    .line-1 = I don’t like to make a fuss, but perhaps there’s somebody else there I could talk to? Somebody with a bit more time?
    .line-2 = My mother always said to go to the person at the top, so would you mind awfully telling me who that is?
temperament-talkative-thanks = thanks at length
    .line-1 = You are kind. I shall tell my daughter, she says nobody ever answers properly any more, and here you are.
    .line-2 = Thank you, my dear. It does you good to come across somebody who takes the trouble.
temperament-talkative-hangs-up = goes, hurt
    .line-1 = I can tell I’m in the way. I shan’t bother you any more.
    .line-2 = Well, I’ve gone on long enough, evidently. Goodbye to you.

## Terse

temperament-terse = Terse
    .about = One word at a time and no small talk; one clear question and one fact work, long texts and two questions at once end it.
temperament-terse-asks-for-manager = wants somebody else
    .line-1 = Someone else please.
    .line-2 = Supervisor.
temperament-terse-thanks = thanks in a word
    .line-1 = Good. Thanks.
    .line-2 = Ta. Clear.
temperament-terse-hangs-up = stops answering
    .line-1 = Leave it.
    .line-2 = No. Forget it.

## Bargaining

temperament-bargaining = Bargaining
    .about = Haggles for sport and threatens to leave; one clear offer with a clear end settles it, every wobble proves that there was more to get.
temperament-bargaining-asks-for-manager = goes over your head
    .line-1 = Who signs these things off? I’ll deal with them direct.
    .line-2 = You’ve done your bit. Now let me talk to whoever holds the purse strings.
temperament-bargaining-swears = swears
    .mild-1 = Stingy beggars. It’s like getting blood out of a stone.
    .mild-2 = What a rip-off. I’ve had better deals at a motorway services.
    .real-1 = Tight bastards. You’d charge for the bloody air.
    .real-2 = That’s a piss-poor offer and you know it.
temperament-bargaining-thanks = shakes on it
    .line-1 = All right, I like somebody who plays it straight. Thank you.
    .line-2 = Can’t say fairer than that. Cheers for sorting it.
temperament-bargaining-hangs-up = walks away from the table
    .line-1 = No deal. I’m taking my business elsewhere.
    .line-2 = Then we’re finished here. You’ve just lost a good customer.

## Abusive

temperament-abusive = Abusive
    .about = Insults people to get its way and takes kindness for weakness; calm that doesn’t crack, a limit that is meant and something solid to take home cool it.
temperament-abusive-asks-for-manager = bellows for the boss
    .line-1 = Get me your boss. I’m not talking to the office junior.
    .line-2 = Who’s in charge of this madhouse? Fetch them. Now.
temperament-abusive-swears = swears
    .mild-1 = Jobsworths! Useless, idle jobsworths, every one of you!
    .mild-2 = A vending machine could do this job, and it’d be quicker.
    .real-1 = You useless bloody pen-pushers, you couldn’t find your own arse with both hands!
    .real-2 = What a shower of shit this place is. Fuck the lot of you.
temperament-abusive-thanks = gives a gruff nod
    .line-1 = Yeah, well. You didn’t have to take that from me. Ta.
    .line-2 = Right. I was out of order. You’ve been decent.
temperament-abusive-hangs-up = storms off
    .line-1 = Stuff your rules. I’m off, and you’ve not heard the last of it.
    .line-2 = I’ve wasted enough breath on this dump. I’m gone.

## Bereaved

temperament-bereaved = Bereaved
    .about = In mourning and tired; carried by one true word, by time and by not having to tell it twice, and wounded by haste, scripts and bargains.
temperament-bereaved-asks-for-manager = asks for a human being
    .line-1 = Is there anybody else I could speak to? I’m sorry. I can’t keep going over it like this.
    .line-2 = Please could I have somebody who deals with … with when people have died?
temperament-bereaved-thanks = thanks, quietly
    .line-1 = Thank you. You’re the first person who hasn’t rushed me.
    .line-2 = That was kind of you. I shan’t forget it.
temperament-bereaved-hangs-up = goes without reproach
    .line-1 = I’m sorry. I can’t do this today.
    .line-2 = No. Leave it, please. I’ll … no. Goodbye.

## Expert

temperament-expert = Expert
    .about = Knows more than the desk and checks whether you know what you don’t know; exact facts and an honest “I don’t know” earn respect, scripts lose it.
temperament-expert-asks-for-manager = wants somebody technical
    .line-1 = Is there somebody on shift who’s done this for a living? I’ll talk to them.
    .line-2 = I’d like to go over the desk’s head, please. No offence. Second line, third line, whoever reads logs.
temperament-expert-thanks = nods
    .line-1 = That’s a proper answer. Thank you; I don’t get many of those from a first line.
    .line-2 = Good work. I’ll say so in the survey, and I never fill in the survey.
temperament-expert-hangs-up = leaves to do it alone
    .line-1 = I’ll debug it myself. Closing this.
    .line-2 = This is costing me more than the fault does. Bye.

## Being asked to hold

hold-answer = answers to being asked to hold
    .calm-1 = Yes, that’s fine. I’ll wait.
    .calm-2 = Of course. Take the time you need.
    .tense-1 = All right. But you will come back, won’t you?
    .tense-2 = If you must. Not too long, please.
    .hot-1 = Fine. But leave me hanging and I’m off.
waiting-asks = asks whether anybody is there
    .calm-1 = Are you still with me?
    .calm-2 = Sorry, have I lost you?
    .tense-1 = Is anybody going to answer me?
    .tense-2 = I’m still waiting here, you know.
    .hot-1 = Hello?! Say something!

## The rules of a desk

policy-bank = A strict bank
    .about = Two checks before a word about the account, one warning, two minutes’ hold at most and hardly any goodwill money; what goes beyond that is for another team to decide.
policy-shop = A generous shop
    .about = One check, two warnings, three minutes’ hold and plenty of room for goodwill, with an end to it that is just as clear.
policy-public-office = A public office
    .about = One check, three warnings, up to five minutes’ hold and no money to give away; patience counts for more here, and office language costs more.
policy-service = A service firm
    .about = One check, two warnings, three minutes’ hold and some goodwill; what can be done, what happens next and who sees to it count most.
policy-help-desk = An IT help desk
    .about = One check, two warnings, four minutes’ hold and no money; the exact fact, the right article and the right tier count most.
