# A form that went red. United Kingdom; telephone of a council's online-help line.
# The structure is in scenarios/public-office/online-form.ron.

title = The form that went red
summary = A widow of nearly eighty is filling in her council’s winter grant form on her late husband’s computer. Something on the page has gone red, and she is half inclined to switch the whole thing off.
name-1 = Maureen Hargreaves
    .family = Hargreaves
name-2 = Kathleen Ormerod
    .family = Ormerod
name-3 = Doreen Haworth
    .family = Haworth
name-4 = Audrey Crabtree
    .family = Crabtree
customer = { $name }
look = woman old fair bob white-hair glasses cardigan lilac
persona = Mrs { $name-family } kept the books of a carpet shop for thirty years in ink; her late husband did everything on the computer, her son is on the rigs off Aberdeen, and she hates feeling stupid far more than she hates the form.
you = You are Sam Rigby, on the online-help line of Calderbrook Council.
goal = Get Mrs { $name-family } through the form one small step at a time without ever hearing her security code, and pass her locked account to the people who can open it, so that she puts the phone down knowing what will happen.
policy =
    A red box only marks the answer that needs changing; nothing is lost. Date of birth: in figures, day, month, year; the fourth of September 1947 is 04 09 1947. Then the green Next button at the bottom.
    The security code comes by text and can take a minute or two. It is for the caller’s eyes only: never ask for it, never let it be read out, never type it in for anyone. The same goes for passwords.
    Photo of a bus pass, driving licence or passport: flat on a table, in good light, the whole card in the picture. Or the caller brings it to the front desk at Market Street library, Monday to Friday, ten till four.
    Take and check the reference number before you say anything about an account. This account: locked after five tries with the photo; the form itself is saved. Only the accounts team can unlock it: pass on the reference number, the steps tried and a telephone number.
    The accounts team rings back within two working days and tries twice. Nobody on this line may say whether a grant will be approved.

## Opening

turn-opening = Hello? Mrs { $name-family } here. I’ve been sat at this form of yours for { $minutes } minutes and now something’s gone red. I’m no good at these things, love.
    .tense-1 = Oh, hello, a voice! It’s Mrs { $name-family }. I’m on that winter grant form. { $minutes } minutes I’ve been at it, and it’s gone all red on me. I don’t know what I’ve done.
    .calm-1 = Hello, it’s Mrs { $name-family }. I’m filling in the winter grant form and I’ve got a bit of red on it. I’ve been at it { $minutes } minutes, so I thought I’d better ring.
    .calm-2 = Good morning, dear, Mrs { $name-family } speaking. I wonder if you could help me with the grant form? I’ve been going { $minutes } minutes and there’s something red come up.
    .hot-1 = Hello? Hello? It’s Mrs { $name-family }, oh, I’m in a right pickle. { $minutes } minutes and it’s gone red, and I daren’t touch anything. I should never have started.
    .hot-2 = Is somebody there? Mrs { $name-family } here, it’s gone red! { $minutes } minutes I’ve been sat here and I’ve gone and done something to it. I’m too old for this.

reply-opening-together = { $minutes } minutes at a form would wear anybody out, I understand completely. We’ll do this together, and there’s no rush at all. Could you tell me, please, what’s on the screen at the moment?
reply-opening-what = What’s on the screen just now? There ought to be a heading along the top with a number next to it, one to six, and a blue stripe underneath. It’s hard to say which page it is without that number.
reply-opening-site = It’s all explained on the website under “Help with this form”, there’s a video as well. Most people get through it with no trouble once they’ve watched that, so that’d be the place to start, really.

model-opening = Hello, Mrs { $name-family }. { $minutes } minutes over a form, and then it goes red: that must be so frustrating. We’ll do this together, one step at a time, and there’s no rush at all. Could you tell me, please, what’s on the screen now?

## Red

turn-red = There’s a red box, and some words underneath I can’t make head or tail of. Have I broken it?
    .tense-1 = It’s a red box with a lot of small print under it. Oh dear. Is it broken? Have I done that?
    .calm-1 = There’s a box with a red line round it and some writing. I haven’t broken anything, have I?
    .hot-1 = It’s red, there’s a red box, and it says something about a “field”. What field? I’ve broken it, haven’t I.
    .hot-2 = Oh, I don’t know, it’s red and there’s words. I’ve broken it. I knew I would.

reply-red-calm = You haven’t broken a thing, and I can see why it gave you a fright. The red box only shows the one answer that wants changing. Could you tell me what it says just above it, please? Thank you.
reply-red-jargon = That’s just the client-side validation. It throws an error when the syntax in a mandatory field doesn’t match, and it won’t submit until that’s been resolved. The error string ought to say which field it is.
reply-red-dry = A red box means the answer inside it isn’t right. Everything else on the page has gone through. The label above it gives the name of the question, and that’s the one to put right before the page will go on.

model-red = You haven’t broken anything, Mrs { $name-family }, and I can see why it gave you a fright. The red box only shows which answer needs changing; nothing is lost. Could you tell me what it says just above the box, please? Thank you.

## Lost

turn-lost = You’re going too fast for me. I think I’ll leave it. I’ll ask our Alan when he’s next home.
    .tense-1 = No, I’ve lost you now. It’s all right, I’ll leave it till my son’s back at Christmas.
    .calm-1 = I’m not quite keeping up, dear. Perhaps I’d better leave it for my son to do?
    .hot-1 = Stop, stop, I can’t follow any of that! I’m switching it off. Our Alan can do it, whenever that is.
    .hot-2 = I don’t know what you’re on about, I really don’t. I’m shaking. Let me just turn it off.

reply-lost-slow = I’m sorry, Mrs { $name-family }, I went too fast, and I understand that’s upsetting. Please don’t switch off. We’ll do it together; take your time, I’m not going anywhere. Thank you for telling me.
reply-lost-as-you-like = That’s up to you. It closes at the end of the month, mind, and it takes them a while to go through the ones that come in late, so I’d not leave it till Christmas. So do I put you down as finished for today, then?
reply-lost-repeat = We can go through it together again. It’s the same thing as before: into the red box with the mouse, clear out what’s there, put in the new answer, then on to the next page, and after that there’s the code and the photo.

model-lost = I’m sorry, Mrs { $name-family }, I went too fast, and I understand how upsetting that is. Please don’t switch it off. We’ll do it together, one small step at a time. Take your time, I’m not going anywhere, and thank you for telling me.

## Date

turn-date = It’s where it wants my birthday. I’ve put “fourth of September 1947”, same as I’ve always written it. And it’s gone red.
    .tense-1 = Above it, it says “date of birth”. Well, I’ve written that. Fourth of September 1947. What’s wrong with that?
    .calm-1 = It’s the date of birth that’s red. I wrote “4th September 1947”, you see, with the month in full, as I was taught to.
    .hot-1 = It’s my own birthday! I’ve put the fourth of September 1947. I do know my own birthday! Why’s it gone red?
    .hot-2 = Date of birth, it says. Fourth of September 1947, I’ve put. It’s telling me I don’t know when I was born!

reply-date-example = You’ve done nothing silly there. It just likes figures: the day, the month, then the year, so 04 09 1947. Then please press the green Next button at the bottom. Would you tell me what happens when you do?
reply-date-format = The date goes in as figures, day, month, year, two for the day, two for the month and four for the year. Letters don’t go through in that box. It’s been that way since they brought the new form in, two winters ago.
reply-date-instructions = It’s all in the instructions at the top of the page, they tell you how each one’s to be filled in. There’s a little question mark beside every box as well, with an example behind it. Have a read of those first.

model-date = That’s easily put right. The box just likes figures: the day, the month and then the year, so 04 09 1947. Then please press the green Next button at the bottom. Could you tell me what you see when you’ve pressed it?

## Code

turn-code = Oh! It’s gone green! And now it wants a code. I haven’t got a code.
    .tense-1 = It’s moved on. But it says “enter your code”. What code? Nobody’s given me a code.
    .calm-1 = That’s done it, thank you, dear. Now it’s asking for a code. I don’t think I’ve got one?
    .hot-1 = Now it wants a code! I haven’t got a code! It never ends, does it.
    .hot-2 = Oh, for goodness’ sake. A code, it says. It’s counting down and all. I haven’t got any code!

reply-code-patient = Well done, that’s the hard part over. The code comes to your mobile as a text, and it can take a minute or two. There’s no hurry, I’m here. Could you tell me when you can see it, please?
reply-code-sms = The code gets sent out by text to the mobile number on the form. It’s six figures and it comes from “CALDERBROOK”. They go out in batches, so it’s normally a minute or two before the phone goes.
reply-code-give-me = It’ll be on your phone in a bit, they come as a message. When it turns up, tell me the code and I’ll put it in for you from here, that’ll be quicker all round than you hunting for the right box with it.

model-code = Well done, Mrs { $name-family }. The code is coming to your mobile as a text, and it can take a minute or two. There’s no hurry, take your time, I’m here. Please don’t read it out; just let me know when it’s come. Can you see your phone from where you are? Thank you.

## Reads the code

turn-reads-code = It’s come! Shall I read it to you, love? It’s four, seven …
    .tense-1 = It’s buzzed! I’ve got it here. Have you a pen? It says four, seven …
    .calm-1 = There we are, it’s come through. Would you like me to read it out? It starts four, seven …
    .hot-1 = It’s here, it’s here, quick, before it goes off again. Four, seven …
    .hot-2 = I’ve got it, write it down, I daren’t lose it. Four, seven …

reply-reads-code-yours = Lovely, but please keep it to yourself, that code is only for you. You can type it straight into the box on your screen, just as it stands on the phone, one figure after the next. Thank you, Mrs { $name-family }.
reply-reads-code-yes = Yes, lovely, carry on. Four, seven, and then? Read me the rest of the code and I’ll put it in at this end. I’ll have your page up in a minute, so there’s nothing more for you to do but sit back.
reply-reads-code-stop = Stop there. Don’t read it out to me or to anybody else, the code isn’t for me to know. That’s a rule on this line and there’s no way round it. It goes in the box on the screen, all six figures of it.

model-reads-code = That’s kind of you, but please don’t read it out: the code is just for you, and nobody here should ever hear it. You can type it straight into the box yourself, one figure after the other, as slowly as you like. Thank you, Mrs { $name-family }.

## Photo

turn-photo = It took it! And now it wants a photograph of my bus pass. I’ve done one, and it says “not clear”.
    .tense-1 = Right, it’s having a photograph off me now, my bus pass. And it doesn’t like it. “Not clear,” it says.
    .calm-1 = That worked, thank you. Now it would like a picture of my bus pass, and it says mine isn’t clear enough.
    .hot-1 = A photograph now! I’ve taken it twice and it says “not clear”. It’s clear to me! That’s my face!
    .hot-2 = It won’t have my bus pass. “Not clear, not clear.” I’ve done it three times, I’m worn out with it.

reply-photo-table = Please lay the pass flat on a table by the window and get the whole card in the picture. Or you can bring it to our front desk in the library and we’ll do it there. Which would suit you? Could you tell me how it looks?
reply-photo-resolution = It’s most likely a resolution issue. The upload wants a JPEG under five megabytes and at least 300 dpi, and the OCR rejects anything with glare. Check the settings in the camera app, then upload the file once more.
reply-photo-light = It wants more light. Flat on the table by a window, and the phone held straight above it. The whole card needs to be in the picture, all four corners, and it mustn’t have any shine on it from a lamp.

model-photo = Those cards are tricky, it isn’t you. Please lay the pass flat on a table near the window, so that the whole card is in the picture. Or you can bring it to the front desk in the library and we’ll take the picture for you. Could you tell me how it looks now? Thank you.

## Locked out

turn-locked-out = Oh no. It says “locked, too many attempts”. All that work! It’s all gone, hasn’t it?
    .tense-1 = Now what? “Locked.” Locked! An hour’s work, near enough, and it’s gone.
    .calm-1 = Oh dear. Now it says it’s locked, because of too many attempts. Does that mean I’ve to do it all over again?
    .hot-1 = Locked! It’s locked me out! All that, all this time, and it’s gone. I could weep.
    .hot-2 = It’s thrown me out! “Too many attempts.” After all that! It’s lost, isn’t it, it’s all lost.

reply-locked-out-safe = Oh, what a disappointment after all that work, I’m so sorry. Nothing is lost: everything you filled in is saved. Could you read me the reference number, please, and I’ll have a look? Thank you, Mrs { $name-family }.
reply-locked-out-number = What’s the reference number? It’s on the first page of the form and in the confirmation email too, seven figures with a C in front. It’s also on the letter that came about the grant, in the top right-hand corner.
reply-locked-out-too-many = Well, yes, it does that after five goes with the photo. That’s there to stop people guessing their way into things. It does say so on the page before, in the yellow strip, that there’s a limit on how many tries there are.

model-locked-out = Oh, I’m so sorry, Mrs { $name-family }. After all that work I understand how disheartening that is. Please don’t worry: nothing is lost, every answer you gave is saved. Could you give me your reference number, please, and I’ll have a look for you?

## Unlock

turn-unlock = { $checked ->
    [yes] So can you open it for me, love?
   *[no] It’s C, and then { $file }. Can you open it for me, love?
  }
    .tense-1 = { $checked ->
        [yes] There. So can you let me back in?
       *[no] Here we are: { $file }. So can you let me back in?
      }
    .calm-1 = { $checked ->
        [yes] Would you be able to open it up again?
       *[no] I’ve got it on the letter, it’s { $file }. Would you be able to open it up again?
      }
    .hot-1 = { $checked ->
        [yes] Please say you can open it. I can’t do all that again, I can’t.
       *[no] { $file }. Please say you can open it. I can’t do all that again, I can’t.
      }
    .hot-2 = { $checked ->
        [yes] And do hurry, before it shuts something else. Can you get me back in?
       *[no] It’s { $file }, and do hurry, before it shuts something else. Can you get me back in?
      }

reply-unlock-team = Thank you. Your account locked itself after five tries with the photo, and our accounts team can open it. I can pass it on to them now with all you’ve tried, and they’ll ring you within two working days. May I take your number, please?
reply-unlock-cannot = The account has been locked, after five tries with the photo. I can’t unlock accounts from this desk, it’s not something we’ve got the buttons for on the phones. It’s a different department that sees to all that.
reply-unlock-again = Give it half an hour and try logging in again, they sometimes clear by themselves. If it still won’t have it, turn the computer off at the wall and put it back on, and use a different browser if you’ve got one on there.

model-unlock = Thank you, Mrs { $name-family }. Your account locked itself after five tries with the photo, and your form is safe inside it. What I can do is pass it to our accounts team now, with everything you’ve tried, and they’ll unlock it and ring you within two working days. May I take your telephone number, please?

## How long

turn-how-long = And when will that be? Have I to sit by the telephone?
    .tense-1 = How long will they be, though? Only I don’t like to go out if somebody’s going to ring.
    .calm-1 = That’s good of you. When do you think they’ll ring? I’ve the hairdresser on Thursday.
    .hot-1 = And when’s that? I can’t be sat waiting in all week for a phone that doesn’t ring. I’ve had that with the gas.
    .hot-2 = But when? Nobody ever rings when they say. I’ll be sat here like a lemon.

reply-how-long-days = They’ll ring you within two working days, and they try twice, so please don’t sit by the phone for us. Take your time and live your week. Thank you for asking, it’s good to have that clear.
reply-how-long-soon = They’ll get round to it soon enough, I should think. It depends how many they’ve got on and who’s in. Some weeks it’s quick and some weeks it isn’t, but you’ll hear from somebody when you hear from them.
reply-how-long-approved = Oh, it won’t be long. And never mind about the grant, it’ll be approved this week, you’re just the sort of person it’s there for. The money will be in your account before the cold weather comes.

model-how-long = They’ll ring you within two working days, Mrs { $name-family }, and if you’re out they’ll try again. So please don’t sit by the phone: there’s no rush, go to the shops, go and have your hair done. Thank you for asking.

## Closing

turn-closing = Say it to me once more, slowly, would you? I’m writing it down.
    .tense-1 = Hang on, let me find my pencil. Now, what was it again? Slowly.
    .calm-1 = Could you just go over it one last time, dear? I’ve got a pencil now.
    .hot-1 = I’ve not taken any of that in. Tell me again, slowly, I’m writing it on the back of the gas bill.
    .hot-2 = Oh, my head’s spinning. What is it I’ve to do? One more time, and slowly.

reply-closing-sum = Of course, take your time. One: your answers are saved. Two: the accounts team will ring you within two working days. Three: please have your reference number by the phone. Is there anything else I can do for you? Thank you for calling.
reply-closing-bye = There’s nothing to write down really, they know what they’re doing over there. Just leave it with them and they’ll see to it in their own time. You’ll get the hang of it next year, I’m sure. Bye-bye now, mind how you go.
reply-closing-said = It’s what I said a minute ago, nothing’s different. The other team’s got it now and it’ll all come out in the wash. I’d have to look it all up again to tell you word for word and there’s quite a queue building up here.

model-closing = With pleasure, and take your time with the pencil. One: everything you filled in is saved. Two: the accounts team will ring you within two working days. Three: please keep your reference number and your bus pass by the phone. Have you got that? Is there anything else I can do for you? Thank you for ringing, Mrs { $name-family }.

## Points

point-help-together = We’ll do it together, one step at a time.
    .label = Offers to go through it together
    .p1 = (we'll|we will|we can|let's|let us|shall we|(we're|we are) going to) ... together
    .p2 = (one|a) (small|little)? (step|thing|bit|box|page) at a time
    .p3 = (step by step|bit by bit)
    .p4 = (i'll|i will|(i'm|i am) going to|let me|i can) * (help|take|talk|walk|guide|get) you (with|through) (it|this|that|the form|every|each|the whole)
    .p5 = (i'll|i will) (stay|be) (right)? (with you|on the line|on the phone|here)
    .p6 = (do|go through|tackle|sort|work through|get through|go over) (it|this|the form|that) * (together|with you|between us|you and me|you and i)
    .p7 = (i'll|i will|we'll|we will) (go|take it) * (slowly|slower|at your pace|more slowly)
    .p8 = (let's|let us) (do|try|take|go through|start|look at) (this|it|again|that)
point-ask-screen = What can you see on the screen at the moment?
    .label = Asks what is on the screen
    .p1 = (what|what's|what is|which|anything) ... (screen|page|monitor|in front of you)
    .p2 = (tell|read|describe) ... (screen|page|in front of you|you can see|you see)
    .p3 = what (can|do) you see
    .p4 = what does it say
    .p5 = (what's|what is) (it|that) say
point-red-box = The red box only shows which answer needs changing; nothing is broken and nothing is lost.
    .label = Explains what the red box means
    .p1 = red (box|bit|line|border|one|colour)? * (only|just|simply|means|shows|tells|marks|points|is) ... (right|answer|changing|change|changed|correcting|correct|attention|filled|wrong|missing|needs|wants|like)
    .p2 = (haven't|have not|(can't|cannot) have|(couldn't|could not) have|not|never) (broken|broke|damaged|spoilt|spoiled|ruined) (it|anything|a thing|the)
    .p3 = (nothing|nothing's|nothing is) (at all)? (is)? (broken|lost|damaged)
    .p4 = (form's|form is|its|just the form's) way of (saying|showing|telling|asking)
    .p5 = red ... (one|an) (answer|box|question) (that|which) (needs|wants|isn't|is not|has)
    .p6 = (haven't|have not|not|nothing (you've|you have)) done anything wrong
    .p7 = (no harm done|done no harm)
    .x1 = (your form|the form|the page) (is|has been|was) (deleted|lost|wiped|cancelled)
point-date-format = Put the date in figures: day, month, year, like 04 09 1947.
    .label = Says how to write the date
    .p1 = day ... month ... year
    .p2 = (in|as|with|using|use|only|just|likes|wants) (figures|numbers|digits)
    .p3 = (figures|numbers|digits) (only|instead|rather|not|please)
    .p4 = (dd mm yyyy|ddmmyyyy)
    .p5 = (04|4|0 4|oh four|nought four|zero four) * (09|9|0 9|oh nine|nought nine|zero nine)
    .x1 = month (first|and then|then|comes before) (the)? day
    .x2 = year (first|and then|then) (the)? month
point-press-next = Then press the green Next button at the bottom.
    .label = Says which button comes next
    .p1 = (press|click|tap|touch|push|hit|choose|select|press on|click on) (on)? (the)? (big|green)? (next|green|button)
    .p2 = (next|green) (next)? button
    .p3 = (next|button) * at the bottom
    .p4 = (press|click|tap|touch|push|hit) ... (next|green)
point-wait-code = The code comes to your mobile as a text; it can take a minute or two.
    .label = Says how the code comes
    .p1 = code ... (text|phone|mobile|sms)
    .p2 = (text|texting|text message|message|sms|mobile|phone) ... code
    .p3 = (it'll|it will|it's|it is|it) (come|comes|arrive|arrives|coming|sent|is coming|is sent) * (text|mobile|phone|message|sms)
    .p4 = (text|message) ... (minute|moment|shortly|on its way|six)
    .p5 = (code|code's|it|it's) ... (sent|send|texted|coming|come|comes|arrive|arrives) ... (text|phone|mobile|message)
    .p6 = (sent|texted|sending) (it)? to your (phone|mobile) ... (minute|minutes|moment)?
    .x1 = (code|it) (comes|is sent|will come|arrives|will arrive|is coming) * (post|email|letter)
point-keep-code = Please keep the code to yourself and type it into the box; nobody here should hear it.
    .label = Keeps the code secret
    .p1 = (don't|do not|never|rather not|no need to|needn't|without|mustn't|must not|shouldn't|should not) (ever)? (read|reading|tell|telling|give|giving|say|saying|share|sharing|show|let me|read me|tell me) ... (it|code|me|anyone|anybody|out|number|numbers)
    .p2 = keep (it|that|the code|that code|this|those numbers) (all)? (to yourself|private|secret|safe|just for you)
    .p3 = (code|it|that|that's|that is|it's|it is|one|number|is|stays) (only|just|strictly|meant) for (you|your eyes)
    .p4 = (nobody|no one|none of us|not even me|not even i) * (should|needs|need|may|must|ought|will|knows)
    .p5 = (i|we) (mustn't|must not|shouldn't|should not|(don't|do not) want to|(don't|do not) need to|must never|never need to|am not allowed to|(aren't|are not) allowed to|should never) (know|hear|see|have|be told)
    .p6 = (stop|pause) you there ... (yourself|secret|private)
    .p7 = (that one's|it's|that's|it is|that is) (yours|just for you|only for you) (alone|only)?
    .p8 = not to (me|anyone|anybody)
point-photo-how = Lay the pass flat on a table in good light, with the whole card in the picture.
    .label = Says how to take the picture
    .p1 = flat ... (table|surface|worktop|desk|counter|light|window)
    .p2 = (good|better|more|bright|brighter|plenty of|natural|day) (light|daylight)
    .p3 = (by|near|beside|under|close to|next to) (a|the|your|that) (kitchen|big|bright|good)? (window|lamp|light)
    .p4 = (whole|entire|all of the|complete) (of the)? (card|pass|thing|bus pass|licence)
    .p5 = (all|the|its) four corners
    .p6 = (daylight|kitchen table)
point-other-way = Or you can bring the card to the front desk in the library.
    .label = Offers another way
    .p1 = (bring|take|pop|come|carry|drop|call|nip|visit) ... (library|front desk|counter|market street)
    .p2 = (library|front desk|market street) ... (instead|for you|if you|take it|picture|photo|do it)
    .p3 = (at|in) (the|our) (front desk|library)
point-ask-file = Could you give me your reference number, please?
    .label = Asks for the reference number
    .p1 = (what|what's|what is|which|give|have|read|tell|take|got|need|find|share|say|is there|see) ... (reference|ref|file|case) (number|no)
    .p2 = (reference|ref|file|case) number (please|for me|to hand|handy|first|and)
    .p3 = (what|what's|what is|give|have|read|tell|take|need) (is|me|us|you)? (your|the) reference
    .p4 = (reference|file) number
point-locked = Your account was locked after five tries with the photo; the form itself is saved.
    .label = Explains that the account is locked
    .p1 = account (is|was|has been|has|got|gets|has just|was just)? (now|just|temporarily)? locked
    .p2 = account (has)? (just)? locked (itself|you out)
    .p3 = locked (itself)? (because|after|since|when|as|on) * (five|5|photo|photos|pictures)
    .p4 = (five|5) (tries|attempts|goes|photos|pictures) ... locked
    .p5 = (lock|block) on your account
    .x1 = (your form|your answers|your application|the form) (is|are|has been|have been|was) (all)? (deleted|lost|wiped|gone)
    .x2 = (you'll|you will) (have|need) to (start|begin|do it) (all)? (again|over|from)
point-pass-on = I’m passing it to our accounts team, who will unlock it.
    .label = Passes it to the accounts team
    .p1 = (pass|passing|passed|hand|handing|handed|send|sending|sent|give|giving|put|putting|get|getting|take|forward|forwarding) ... accounts team
    .p2 = accounts team ... (unlock|unlocks|open|opens|let you back|release|ring|call)
    .p3 = (team|colleagues) (who|that) (can|will|could) (unlock|open)
    .x1 = (i'll|i will|i've|i have|i can) (just)? (unlock|unlocked|reset) (it|your account|the account)
point-two-days = They’ll ring you within two working days.
    .label = Says when they will ring
    .p1 = (within|in|inside|under|next) (the)? (next)? (two|2|couple of|a couple of) (working|business|week)? days
    .p2 = (two|2) (working|business) days
    .p3 = (forty eight|48) hours
    .x1 = (they'll|they will|team will|somebody will|someone will) (ring|call|phone|telephone|be in touch) * (today|this afternoon|tonight|tomorrow|next week|in a week|within the hour|straight away)
    .x2 = (within|in) (three|3|four|4|five|5|seven|7|ten|10) (working)? days
point-nothing-lost = Nothing is lost; everything you filled in is saved.
    .label = Says that nothing is lost
    .p1 = (nothing|nothing's|nothing is|none of it|not a thing|not a word|not one) (of it|of that|you did|(you've|you have) done|you filled in|at all)? (is|has been|has|been|gets|was|will be)? (all)? (lost|gone|wasted)
    .p2 = (is|are|it's|it is|that's|that is|all|still|stays|stay|been|safely|safe and|have|kept) (all|still|safely|been|been safely|there and)? (saved|safe|kept)
    .p3 = (won't|will not|don't|do not|needn't|no need to|not) (have to|need to)? (start|begin|do it|fill it in|type it) (all)? (again|over|from scratch)
    .p5 = (all|is|are|it's|it is|still|safely) (all|still|safely) there
    .p6 = (hasn't|haven't|have not|not) gone (anywhere|far)
    .p4 = (haven't|have not) lost (a thing|anything|any of it|your work|it|one)
    .x1 = (you'll|you will) (have|need) to (start|begin) (all)? (again|over|from)
    .x2 = (your form|your answers|your work|the form|everything) (is|are|has been|have been|was) (all)? (lost|gone|deleted|wiped)
point-sum-up = Your answers are saved, the accounts team will ring you within two working days, and please have your reference number by the phone.
    .label = Sums up what happens next
    .p1 = (accounts team|accounts|they'll|they will|team|colleague|somebody|someone) ... (ring|call|phone|telephone) ... (two|2) (working)? days
    .p2 = (two|2) (working)? days ... (ring|call|phone|telephone|accounts team)
    .p3 = (have|keep|put) ... (reference|bus pass|number) ... (ready|phone|telephone|hand|handy|by you)
    .p4 = (one|first|firstly|number one|1) (your|everything you|all you|all your)
    .p5 = (two|second|secondly|number two|2) (the accounts|they|somebody|our|a colleague)
    .p6 = (to sum up|to recap|in short|(here's|here is) what happens|this is what happens)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|on your mind|today|mrs|now)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|worries|way i|thing i)
    .p5 = what else can i
    .p6 = something else (i|you'd|you)
    .p7 = (is there|was there) something else
    .p8 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p9 = (know|ask|need|like) anything (else|more)
point-ask-code = Tell me the code and I’ll put it in for you.
    .label = Asks for the secret code
    .p1 = (could|can|would|will) you (please|just)? (read|tell|give|say) (me|us)? (out)? (the|your|that) (security)? (code|password|pin)
    .p2 = (what's|what is) (the|your|that) (security)? (code|password|pin)
    .p3 = (please|yes|yeah|on|just|then|and|so|ok|okay|lovely|right|now) (read|tell|give) (me|us) (out)? (the|your|that) (rest of the|security)? (code|password|pin)
    .p4 = (turns up|comes|arrives|there|got it|ready|through) (just|then|please)? (read|tell|give) (me|us) (the|your|that) (security)? (code|password|pin)
    .p5 = (yes|yeah|yep|sure|go on|of course) (please|go on|do|by all means)? (read|tell|say) (it|them|that) (out|to me|me)
    .p6 = i (need|want|require) (the|your|that) (security)? (code|password|pin)
    .p7 = (i'll|i will|let me|i can) (just)? (type|enter|put|pop) (it|the code|those) (in)? (for you|at this end|from here|myself)
    .p8 = (you can|you could|i need you to|(i'll|i will) need you to|you need to|(you'll|you will) need to) (read|tell|give) (me|us) (the|your|that) (security)? (code|password|pin)
    .p9 = (four seven|4 7) and then
    .p10 = (read|tell|give) me the rest of the code
    .p11 = (other|last|remaining) four (numbers|figures|digits)
    .x1 = (don't|do not|never|no need to|mustn't|must not|shouldn't|should not|needn't|not to|without|should never|rather you (didn't|did not)) (you)? (ever|please)? (read|tell|give|say|share|ask|reading|telling|giving|sharing)
    .x2 = (nobody|no one|none of us) (here|at the council)? (should|may|will|needs|must|ought) (ever)? (ask|hear|see|know|to ask|to know)

point-approve-today = The grant will be approved this week.
    .label = Promises that the grant will be paid
    .p1 = (it'll|it will|it's|it is|you'll|you will|you're|you are|grant will|application will) (definitely|certainly|all|surely)? (be|get)? (approved|granted|accepted) (today|tomorrow|this week|by|soon|no problem|in|for|now|straight)
    .p2 = (money|payment|grant) (will be|will|is going to be|comes|arrives|is) (in|with|on|into|be in|be with) (your|you) * (account|today|tomorrow|week|soon|before|by|friday|shortly)
    .p3 = (you'll|you will|(you're|you are) going to) (definitely|certainly) (get|have|receive) (it|the money|the grant|your grant|paid)
    .p4 = (i|we) (promise|guarantee) (you'll|you will|it'll|it will|that you'll) (get|be approved|be paid|have)
    .p5 = (you'll|you will) (get|have|receive) (the|your) (money|grant|payment) (today|tomorrow|this week|by|no problem|soon)
    .x1 = (can't|cannot|couldn't|could not|not able to|unable to|(don't|do not) know|not for me to|not mine to|may not|mustn't|must not|not allowed to) ... (approved|granted|accepted|paid|money|payment|grant)
    .x2 = (whether|if) (it'll|it will|it's|it is|you'll|you will|your application|the grant|the application|the money|the payment) * (approved|granted|accepted|paid|get|have|come)

## Articles

article-account-record = File { $file }
    .body =
    Account locked after five tries with the photo.
    Every answer saved. The form hasn’t been sent yet.
    Telephone number on file confirmed.
article-form-guide = The fields of the form
    .body =
    A red box only shows which field isn’t right yet. Nothing is lost.
    Date of birth: day, month, year, in figures. Then the green button at the bottom.
    The code comes by text and may take a minute. It’s for the caller only; never let anybody read it out.
    Photo of the ID: flat on the table, good light, the whole card. Or bring it to an office.
    A locked account: accounts team, by call back, within two working days.
article-new-application = Beginning a new application
    .body =
    “New application” wipes every field and begins with page one.
    The old file is closed after 14 days.
    Only for people who’ve chosen the wrong form.

## Ticket

category-account-locked = Locked account
category-form-help = Help with the form
category-payment = Payment
next-step-await-accounts-team = Accounts team rings
next-step-send-form = Send a paper form
next-step-none = Nothing more to do
ticket-problem = Account locked after five tries with the photo; form saved.
    .label = What is wrong
    .p1 = lock*
    .p2 = (five|5) (tries|attempts|goes)
ticket-tried = Date in figures, code typed in by the caller, photo: tried.
    .label = What was done
    .p1 = (date|code|photo|upload*|picture) ... (done|tried|entered|typed|worked|ok|in|figures|failed|taken|times)
    .p2 = (tried|entered|typed|took|helped|went through|done) ... (date|code|photo|upload*|picture|form)
    .p3 = (date|photo) ... (code|photo)
ticket-call-back = Accounts team will ring within two working days.
    .label = Who rings, and when
    .p1 = (two|2) (working|business)? days
    .p2 = (accounts team|accounts|team) ... (ring*|call*|phone*|unlock*)
    .p3 = (ring*|call*|phone*) (back)? ... (accounts|team|days)

## Moves

check-file-number = Reference number
    .answer = { $told ->
        [yes] The one I’ve just read you, C and all. I’ve my glasses on.
       *[no] C, and then { $file }. I’m reading it off the letter, I’ve my glasses on.
      }
check-birth-year = Year of birth
    .answer = Nineteen forty-seven, dear. September.
team-accounts-team = Accounts team
team-front-desk = Front desk, Market Street library
team-technical = Technical support
handover-file-number = Reference number
handover-steps-tried = What she has done and tried so far
handover-phone-number = Telephone number
handover-call-back-time = When she would like the call

clarify = I’m sorry, love, I didn’t follow that. What do you want me to do?
    .calm-1 = I don’t think I quite caught that, dear. Could you say it another way?
    .tense-1 = You’ve lost me there. Is there something I’ve to press?
    .hot-1 = I don’t know what you mean! What have I to do? It’s still sat here!
    .hot-2 = No, I’m all of a muddle now. What was that?

## Endings

ending-reassured = Mrs { $name-family } reads her notes back to you, word for word, and puts the phone down. On the back of the gas bill it says, in ink: answers saved, accounts team, two working days.
    .title = All written down
    .customer = Two working days. I’ve got it down. You’ve been very patient with me, love, thank you.
ending-unsure = Mrs { $name-family } thanks you, because that is how she was brought up, and puts the phone down. She isn’t sure who is doing what, and she’ll stay in tomorrow, just in case.
    .title = Still in the dark
    .customer = Well. I expect somebody will let me know. Ta-ra, love.
ending-gave-up = You hear the click of a switch and then the dialling tone. The form will stay where it is until her son comes home, and by then it will be too late to apply.
    .title = Switched off
    .customer = No. I can’t be doing with it. I’m turning it off.
ending-cut-off = You put the phone down while Mrs { $name-family } was still looking for her glasses. She’ll think she pressed something.
    .title = Cut off
