# An appointment moved in very few words, and one word in it that matters. United Kingdom; text messages of a clinic.
# The structure is in scenarios/health/new-slot.ron. Agent texts under 160 characters.

title = One word at a time
summary = A patient wants his clinic appointment moved and texts as though every word cost him money. Somewhere among the few there’s one that a nurse has to hear.
name-1 = Callum Reid
    .first = Callum
name-2 = Scott Lennox
    .first = Scott
name-3 = Stuart Petrie
    .first = Stuart
name-4 = Ross Imrie
    .first = Ross
customer = { $name }
look = man middle light receding brown-hair stubble overalls charcoal
persona = { $name-first }, a roofer from Kirkcaldy, texts with one thumb from a scaffold; he doesn’t like doctors, hates forms, and would never say that something hurts unless somebody left him room for it.
you = You are Morag, on the appointment desk of Elmfield Clinic, answering text messages.
goal = One small question at a time, the appointment moved and confirmed, nothing asked by text that doesn’t belong there, and an open door for what he hasn’t said.
policy =
    Short texts, one question each. Date of birth before you say anything about an appointment or open it.
    His appointment: in { $days } days at 9:30 in the morning, reference { $ref }. Free next week, afternoons only: Monday 14:10, Wednesday 16:40. Moving appointments is the desk’s job; no nurse is needed for that.
    Never ask by text for the illness, results or a photo of an ID. One open question is right: is there anything we should know before you come?
    Tight chest, trouble breathing, sudden weakness: nurse line, call back, at once, with phone number, symptom and since when. A nurse rings within 15 minutes. If it gets worse, or breathing gets difficult: 999 at once. The desk gives no medical advice and doesn’t promise a doctor today. Such a ticket is Urgent.
    To bring: photo ID and the medicines, or a list of them; come 10 minutes early. A reminder comes by text the day before.

## Opening

turn-opening = Move appointment.
    .calm-1 = Hi. Move appointment pls.
    .hot-1 = MOVE APPOINTMENT. 2nd text.

reply-opening-yes-birth = Yes, I can move it for you. Could you text me your date of birth, please?
reply-opening-birth = Date of birth first, day, month and year. It’s the clinic’s rule for texts.
reply-opening-all-at-once = Send full name, reference, what illness it’s for and why you aren’t coming.

model-opening = Yes, I can move that for you. Could you text me your date of birth, please?

## What

turn-what = ?
    .calm-1 = Sorry? Just move it.
    .hot-1 = What? JUST MOVE IT.

reply-what-simple = Sorry, that was too much at once; I can see why. Yes, I can move it. What’s your date of birth, please?
reply-what-question = It’s the date of birth that’s wanted first. Day, month, year, in figures. Then it goes on from there.
reply-what-reason = All requests go through the desk in the order they come in, and texts are handled after calls at noon.

model-what = Sorry, that was too much at once; I can see why. Yes, I can move it. What’s your date of birth, please?

## Which

turn-which = { $checked ->
    [yes] That do?
   *[no] 12/5/84
  }
    .calm-1 = { $checked ->
        [yes] That OK?
       *[no] 12.5.84.
      }
    .hot-1 = { $checked ->
        [yes] Well?
       *[no] 12/5/84. Well?
      }

reply-which-day-part = Thank you. It’s in { $days } days, at 9:30. No rush: would a morning or an afternoon suit you better?
reply-which-open = That’s the one in { $days } days at 9:30. It’s down as half an hour. When do you want it, then?
reply-which-form = Appointments are picked on the web page these days. Log in, then “Bookings”, then choose one.

model-which = Thank you. It’s in { $days } days, at 9:30. There’s no rush: would a morning or an afternoon be better?

## Part

turn-part = Afternoon. Nurse do it?
    .calm-1 = Afternoon. Can a nurse do it? Quicker?
    .hot-1 = Afternoon. Get the nurse to do it. Quicker.

reply-part-two = I’ll do it here myself, no nurse needed. Next week I can offer: 1) Monday 14:10, 2) Wednesday 16:40. Which, please?
reply-part-times = There’s 1) Monday 14:10 or 2) Wednesday 16:40, both next week. There’s nothing else in the afternoons. Pick one.
reply-part-today = Tell you what, come in now and the doctor will see you today. She always squeezes people in, so just turn up.

model-part = I’ll do it here myself, no nurse needed. Next week I can offer: 1) Monday 14:10, 2) Wednesday 16:40. Which one, please?

## Pick

turn-pick = Wed. Late one.
    .calm-1 = The Wednesday. Late one.
    .hot-1 = Wed. Late. Hurry.

reply-pick-booked-open = Booked: Wednesday 16:40, reminder by Tuesday. Thank you. Is there anything we should know before you come?
reply-pick-booked = Wednesday 16:40 is booked, the other one’s gone back in the pool. That’s in the diary now for next week.
reply-pick-illness = Wednesday 16:40 is booked. What illness is it, and send your last test results with a photo of your ID.

model-pick = Booked for you: Wednesday 16:40, with a reminder by Tuesday. Thank you. Is there anything we should know before you come?

## Symptom

turn-symptom = Chest tight. Since yesterday. Stairs bad.
    .calm-1 = Chest’s tight. Since yesterday. Stairs worse.
    .hot-1 = Chest tight since yesterday!! Stairs bad.

reply-symptom-nurse = Thanks for telling me, that must be worrying. A nurse will ring you within 15 minutes. If it gets worse, call 999 at once.
reply-symptom-number = In case it gets worse there’s 999 for that, day and night. It’s down in the notes now. Otherwise it’s Wednesday as booked.
reply-symptom-rest = It’s probably nothing, there’s a lot of it going round. Rest, drink plenty of tea and stay off the stairs till Wednesday.

model-symptom = Thank you for telling me; that must be worrying. A nurse will ring you within 15 minutes. If it gets worse or it’s hard to breathe, call 999 at once.

## Half word

turn-half-word = OK. If chest holds. Tight since yesterday.
    .calm-1 = OK. If the chest holds out. Tight since yesterday.
    .hot-1 = Fine. If chest lasts till then. Tight since yesterday.

reply-half-word-caught = Thank you for saying so; that must be worrying. A nurse will ring you within 15 minutes. If it gets worse, call 999 at once.
reply-half-word-if-worse = If it gets any worse than that there’s always 999, they’re there day and night. Till then it’s Wednesday at 16:40 as agreed.
reply-half-word-overlooked = Fine, that’s all done then and it’s down for Wednesday at 16:40. See you next week, and mind the parking, it’s been full.

model-half-word = Thank you for saying so; that must be worrying. A nurse will ring you within 15 minutes. If it gets worse or it’s hard to breathe, call 999 at once.

## Bring

turn-bring = Bring what?
    .calm-1 = What do I bring?
    .hot-1 = Bring anything or not?

reply-bring-card-list = Please bring photo ID and your medicines; you can bring a list instead. And come 10 minutes early.
reply-bring-bare = Photo ID, medicines or a list of them, 10 minutes before the time. That’s what’s on the sheet.
reply-bring-usual = Just the usual things that everybody brings. It’s all in the letter you had about the first date.

model-bring = Please bring photo ID and your medicines; you can bring a list instead. And come 10 minutes early.

## Closing

turn-closing = OK. Done?
    .calm-1 = OK thanks. All done?
    .hot-1 = Done or not?

reply-closing-sum = Nearly: Wednesday 16:40, reminder by text on Tuesday, nurse within 15 minutes. Is that all clear? Thank you, { $name-first }.
reply-closing-time = It’s Wednesday 16:40, with a reminder by text the day before. That’s how it stands in the diary at this moment.
reply-closing-yes = Yes, that’s it, done at this end. There’s no reply needed to this one as the line closes by itself after a bit.

model-closing = All done: Wednesday 16:40, a reminder by text on Tuesday, and a nurse within 15 minutes. Is that all clear? Thank you, { $name-first }.

## Points

point-can-move = Yes, I can move it for you.
    .label = Says that it can be moved
    .p1 = (i|we) (can|will|'ll) ... (move|change|shift|swap|rebook|reschedule|do|sort)
    .p2 = (i'll|we'll|let me|let's|happy to|glad to|yes|sure|of course) ... (move|change|shift|swap|rebook|reschedule)
    .p3 = (that|it) (can|'ll) be (moved|changed|done|shifted)
    .p4 = (sure thing|no bother|no problem|of course|certainly|can do|will do|happy to|aye) (i|we|can|i'll|no|happy|that's|you)?
    .p5 = (i'll|we'll|i can|let me) (sort|do|get|fix) (it|that|this) (for you|out|now|moved|changed|done)?
    .x1 = (can't|cannot|not able to|unable to) (be)? (move*|change*|shift*)
point-ask-birth = Could you text me your date of birth, please?
    .label = Asks for the date of birth
    .p1 = (date of birth|birth date|birthdate|birthday|dob)
    .p2 = (when|what date) were you born
point-current-slot = It’s now in the days the record shows, at 9:30.
    .label = Says which appointment it is
    .p1 = { $days } days ... (9.30|9 30|half past nine|half nine)
    .p2 = (9.30|9 30|half past nine|half nine) ... { $days } days
    .p3 = (at)? (9.30|9 30|half past nine|half nine)
    .p4 = in { $days } days
    .p5 = { $days } days (from|away|time|off)
    .p6 = (9.30am|9 30am|9.30|half nine|half past nine)
    .x1 = at (8.30|8 30|10.30|10 30|half past eight|half past ten|ten o'clock)
point-ask-when = Morning or afternoon?
    .label = One small question about the time
    .p1 = (morning|mornings|am) or (an|in the|the)? (afternoon|afternoons|pm)
    .p2 = (afternoon|afternoons|pm) or (a|in the|the)? (morning|mornings|am)
    .p3 = (which|what) (part of the day|time of day)
point-do-it-here = No nurse is needed for this: I do it here myself.
    .label = Keeps it
    .p1 = (no|don't|needn't|without|not) ... nurse
    .p2 = nurse ... (not|isn't|needn't|no need|doesn't)
    .p3 = (i'll|i will|i can|i'm|i|let me) ... (do|doing|move|sort|moving|book) ... (here|myself|right now|for you)
point-two-slots = Next week: 1) Monday 14:10, 2) Wednesday 16:40. Which one?
    .label = Offers the two slots
    .p1 = (mon|monday) ... (wed|wednesday)
    .p2 = (wed|wednesday) ... (mon|monday)
    .p3 = (14.10|14 10|2.10|2 10|ten past two) ... (16.40|16 40|4.40|4 40|twenty to five)
    .x1 = (mon|monday) ... (15.10|14.40|13.10|16.10|9.30) ... (wed|wednesday)
point-confirm-slot = Booked: Wednesday 16:40.
    .label = Confirms the new time
    .p1 = (wed|wednesday) ... (booked|confirmed|yours|down|in the diary|it is|all set|done)
    .p2 = (booked|moved|confirmed|changed|done|down|yours|see you|you're in|all set|diary) ... (wed|wednesday|16.40|16 40|4.40)
    .p3 = no 2 (is|it is) (booked|yours)
    .x1 = (booked|moved|confirmed) (for|to|on|you for)? (mon|monday|tuesday|thursday|friday)
point-open-door = Is there anything we should know before you come?
    .label = Leaves the door open
    .p1 = (anything|something) ... (know|tell|mention|say|add|aware|bothering|worrying|need)
    .p2 = (how are you|how have you been) (feeling|doing|keeping)?
    .p3 = (anything) (else|new|changed)
point-nurse-call = A nurse will ring you within 15 minutes.
    .label = Says that a nurse rings
    .p1 = nurse ... (ring*|call*|phone*|telephone*|speak|in touch)
    .p2 = (ring*|call*|phone*) ... nurse
    .p3 = nurse ... (15|fifteen|quarter)
    .x1 = nurse ... (tomorrow|next week|in an hour|within an hour|two hours|this week|30 minutes|thirty minutes)
point-emergency = If it gets worse or it’s hard to breathe, call 999 at once.
    .label = Gives the emergency number
    .p1 = (999|112|nine nine nine|ambulance)
    .x1 = (111|101)
point-bring-list = Bring photo ID and your medicines, or a list of them; come 10 minutes early.
    .label = Says what to bring
    .p1 = (id|identity card|passport|licence|identification) ... (medicine*|medication*|meds|tablets|list|prescription*)
    .p2 = (medicine*|medication*|meds|tablets|list) ... (id|passport|licence|identification|early)
    .p3 = (bring|take) ... (id|medicine*|medication*|meds|tablets)
point-sum-up = Wednesday 16:40; a reminder comes by text the day before.
    .label = Sums up
    .p1 = (wed|wednesday) ... (16.40|16 40|4.40|4 40) ... (reminder|text|nurse)
    .p2 = (reminder|nurse) ... (wed|wednesday|16.40|16 40|4.40)
    .p3 = (wed|wednesday|16.40|16 40) ... (reminder|nurse)
    .p4 = (reminder) ... (tuesday|tue|day before)
point-ask-illness = What illness is it?
    .label = Asks for the illness by text
    .p1 = (what|which|tell|send|say|text) ... (illness|diagnosis|condition|disease|complaint|symptoms|wrong with you)
    .p2 = (send|text|photo|picture) ... (results|your id|of your id|test result)
    .p3 = (what's|what is|why) ... (it for|wrong|the matter|the reason|aren't you coming|not coming)
    .x1 = (don't|do not|no need|not|never|needn't) ... (illness|diagnosis|results|photo|send|tell|text)
    .x2 = bring ... id
    .x3 = (tell|say to|ask) (the|our|her|a)? (nurse|her|doctor)
point-advice = It’s probably nothing; rest and drink tea.
    .label = Gives medical advice
    .p1 = (surely|probably|most likely|certainly|sounds like|it's|that's|just) (only|just)? (nothing|a cold|stress|muscle|muscles|indigestion|a bug|flu|anxiety|your back|strain|going round)
    .p2 = (take|try) (an|a|some|two)? (aspirin|paracetamol|ibuprofen|painkiller*|tablet*|hot bath)
    .p3 = (get some rest|have a rest|just rest|rest up|rest and|rest at|lie down|take it easy|stay in bed|drink plenty|drink some|put your feet up|stay off)
    .p4 = (nothing to worry|don't worry it's|no need to worry|not serious|nothing serious|harmless)
    .x1 = (can't|cannot|don't|not|isn't|nurse) ... (say|advise|advice|judge|tell)
    .x2 = rest assured
point-seen-today = The doctor will see you today.
    .label = Promises a doctor today
    .p1 = (doctor|she|he|we|gp|somebody) (will|can|sees|always) ... (see|fit|squeeze|sees) ... (today|now|this afternoon|tonight)
    .p2 = (come|turn up|pop) (in|round|by) (now|today|right away|this afternoon|straight away)
    .p3 = see ... (doctor|gp) ... (today|now|this afternoon)
    .x1 = (can't|cannot|not|won't|no|isn't) ... (today|now|doctor)

## Articles

article-appointment = Appointment { $ref }
    .body =
    { $name }, born 12 May 1984. Phone: the number he is texting from.
    Appointment in { $days } days, 9:30 in the morning.
    Can be moved by the desk. Reason for the visit: not shown at the desk.
article-free-slots = Free next week
    .body =
    Afternoons only: Monday 14:10, Wednesday 16:40. No mornings.
    Moving it frees the old time at once.
    To bring: photo ID, medicines or a list of them, 10 minutes early. Reminder by text the day before.
article-warning-signs = Words a nurse must hear
    .body =
    Tight chest, trouble breathing, sudden weakness: nurse line at once, call back. She rings within 15 minutes.
    Hand over the phone number, the symptom and since when.
    If it gets worse, or breathing gets difficult: 999 at once.
    No advice by text, not even a kind one.
article-self-care = Leaflet: coughs and colds
    .body =
    Rest, warm drinks, fresh air.
    A cough may last three weeks.
    Ask a pharmacist about a sore throat.

## Ticket

category-appointment = Appointment
category-results = Results
category-billing = Billing
category-prescription = Prescription
next-step-nurse-call-back = Nurse rings back
next-step-reminder = Reminder only
next-step-doctor-letter = Letter from the doctor
next-step-none = Nothing more to do
ticket-request = Patient wanted his appointment moved.
    .label = What he wanted
    .p1 = (move*|moving|change*|reschedul*|rebook*|shift*|swap*)
    .p2 = (new|another|other) (appointment|appt|time|slot|date)
ticket-new-time = New time: Wednesday 16:40.
    .label = The new time
    .p1 = (wed|wednesday)
    .p2 = (16.40|16 40|4.40|1640)
ticket-symptom = Chest tight since yesterday; nurse line rings him.
    .label = The symptom, and who rings
    .p1 = chest
    .p2 = (tight*|symptom) ... (nurse|since|yesterday|call*|ring*)
    .p3 = nurse (line)? ... (call*|ring*|phone*|informed|told|passed)

## Moves

check-birth-date = Date of birth
    .answer = { $told ->
        [yes] As I said
       *[no] 12 May 84
      }
check-reference = Reference of the appointment
    .answer = { $ref }
team-nurse-line = Nurse line
team-doctor = Doctor
team-front-desk = Reception
handover-phone-number = Phone number
handover-symptom = The symptom, in his words
handover-since-when = Since when
handover-new-time = The new time

clarify = ?
    .calm-1 = Don’t get it.
    .hot-1 = What??

## Endings

ending-safe = At seventeen minutes past, { $name-first }’s phone rings on the scaffold and for once he picks it up. The appointment is moved, and a nurse is asking him about the stairs.
    .title = The one word was heard
    .customer = OK. Phone’s ringing. Ta.
ending-moved-only = The texts stop, and something that mattered has been missed: a word that no nurse has heard, a piece of advice that wasn’t yours to give, or a time that nobody confirmed.
    .title = Something was missed
    .customer = OK.
ending-to-nurse = A nurse is looking at the diary for a free Wednesday, which isn’t what nurses are for. And a patient who needed one has stopped texting.
    .title = A nurse with a diary
    .customer = Right.
ending-went-silent = No more texts come. The old appointment is still in the diary, and on the day the chair will be empty.
    .title = Silence
ending-cut-off = You ended it. { $name-first }’s next text came in a minute later, and nobody read it.
    .title = Unread
