//! The closed list of the program's own messages. A message that is not here cannot be asked for; one that is here and missing
//! from a language is a diagnostic.

/// A message of one of the closed lists.
pub trait Message {
    /// Its id in Fluent.
    fn id(self) -> &'static str;
}

macro_rules! messages {
    ($(#[$doc:meta])* $name:ident; $($variant:ident = $id:literal $([$($arg:literal),*])?),* $(,)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the ids speak for themselves, and the English text says the rest")]
        pub enum $name { $($variant),* }

        impl $name {
            /// Every message.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// Its id in Fluent.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),* }
            }

            /// The variables given to it.
            pub fn variables(self) -> &'static [&'static str] {
                match self { $($name::$variant => &[$($($arg),*)?]),* }
            }
        }

        impl $crate::locale::Message for $name {
            fn id(self) -> &'static str {
                $name::id(self)
            }
        }
    };
}

messages! {
    /// A message of the screens, in `app.ftl`.
    Msg;
    // Language.
    LanguageName = "language-name",
    LanguageLocale = "language-locale",
    LanguageDirection = "language-direction",
    // Every screen.
    AppName = "app-name",
    AppMeaning = "app-meaning",
    BarLanguage = "bar-language",
    BarDark = "bar-dark",
    BarLight = "bar-light",
    BarSettings = "bar-settings",
    SettingsColours = "settings-colours",
    SettingsContrastDark = "settings-contrast-dark",
    SettingsContrastLight = "settings-contrast-light",
    SettingsStill = "settings-still",
    SettingsStillWhy = "settings-still-why",
    BarTextSmaller = "bar-text-smaller",
    BarTextLarger = "bar-text-larger",
    BarTextSize = "bar-text-size" ["share"],
    Percent = "percent" ["share"],
    BackToLibrary = "back-to-library",
    NoticeNotSaved = "notice-not-saved" ["reason"],
    NoticeRefused = "notice-refused" ["reason"],
    NoticeContent = "notice-content" ["count"],
    NoticeClose = "notice-close",
    // Names of the closed lists.
    ChannelChat = "channel-chat",
    ChannelPhone = "channel-phone",
    ChannelEmail = "channel-email",
    ChannelSocial = "channel-social",
    ChannelSms = "channel-sms",
    ChannelCounter = "channel-counter",
    AxisPatience = "axis-patience",
    AxisAnger = "axis-anger",
    AxisConfusion = "axis-confusion",
    AxisTrust = "axis-trust",
    BandCalm = "band-calm",
    BandTense = "band-tense",
    BandHot = "band-hot",
    DimensionPatience = "dimension-patience",
    DimensionPatienceAbout = "dimension-patience-about",
    DimensionPositiveLanguage = "dimension-positive-language",
    DimensionPositiveLanguageAbout = "dimension-positive-language-about",
    DimensionAccuracy = "dimension-accuracy",
    DimensionAccuracyAbout = "dimension-accuracy-about",
    DimensionEscalation = "dimension-escalation",
    DimensionEscalationAbout = "dimension-escalation-about",
    OutcomeResolved = "outcome-resolved",
    OutcomePartly = "outcome-partly",
    OutcomeHandedOver = "outcome-handed-over",
    OutcomeUnresolved = "outcome-unresolved",
    OutcomeAbandoned = "outcome-abandoned",
    OutcomeDisconnected = "outcome-disconnected",
    // Library.
    LibraryGreeting = "library-greeting",
    LibraryIntro = "library-intro",
    LibraryContinue = "library-continue",
    UnfinishedDetail = "unfinished-detail" ["moves", "started"],
    UnfinishedResume = "unfinished-resume",
    UnfinishedSetAside = "unfinished-set-aside",
    LibraryCustomers = "library-customers",
    CardDifficulty = "card-difficulty" ["level"],
    CardMinutes = "card-minutes" ["minutes"],
    CardSkills = "card-skills",
    CardOpen = "card-open" ["title"],
    CardOpenShort = "card-open-short",
    LibraryEmpty = "library-empty",
    LibraryEmptyHint = "library-empty-hint",
    LibraryEmptyAll = "library-empty-all",
    // Brief: before a conversation.
    BriefYou = "brief-you",
    BriefCustomer = "brief-customer",
    BriefGoal = "brief-goal",
    BriefPolicy = "brief-policy",
    BriefPolicyNote = "brief-policy-note",
    BriefScored = "brief-scored",
    BriefQuiet = "brief-quiet",
    BriefStart = "brief-start",
    BriefMissing = "brief-missing",
    // Conversation.
    ChannelAndTitle = "channel-and-title" ["channel", "title"],
    ClockLabel = "clock-label" ["seconds"],
    MoodLabel = "mood-label" ["mood"],
    PortraitLabel = "portrait-label" ["customer", "patience", "anger", "confusion", "trust"],
    SpeakerYou = "speaker-you",
    SpeakerSays = "speaker-says" ["speaker", "words"],
    TranscriptLabel = "transcript-label",
    TranscriptNewest = "transcript-newest",
    ActVerify = "act-verify" ["check"],
    ActOffer = "act-offer" ["offer"],
    ActWarn = "act-warn",
    ActEscalate = "act-escalate" ["team"],
    ActHandover = "act-handover" ["facts"],
    ActTold = "act-told",
    ActEnd = "act-end",
    PanelShow = "panel-show",
    PanelHide = "panel-hide",
    PanelPolicy = "panel-policy",
    PanelDesk = "panel-desk",
    DeskHint = "desk-hint",
    DeskVerify = "desk-verify",
    DeskOffer = "desk-offer",
    DeskDone = "desk-done" ["what"],
    DeskConduct = "desk-conduct",
    DeskWarn = "desk-warn",
    DeskWarned = "desk-warned" ["count"],
    DeskEscalate = "desk-escalate",
    DeskTeam = "desk-team",
    DeskHandover = "desk-handover",
    DeskTold = "desk-told",
    DeskEscalateGo = "desk-escalate-go",
    DeskEscalated = "desk-escalated" ["team"],
    DeskEnd = "desk-end",
    DeskEndAsk = "desk-end-ask",
    DeskEndYes = "desk-end-yes",
    DeskEndNo = "desk-end-no",
    ReplyOwn = "reply-own",
    ReplyOffered = "reply-offered",
    ReplyLabel = "reply-label",
    ReplyPlaceholder = "reply-placeholder",
    ReplyHint = "reply-hint",
    ReplySend = "reply-send",
    ReplyCount = "reply-count" ["count", "most"],
    ReplyCut = "reply-cut" ["count"],
    StopPractice = "stop-practice",
    EndedHeading = "ended-heading",
    EndedDebrief = "ended-debrief",
    NoPractice = "no-practice",
    // Debrief: after a conversation.
    TitleAndCustomer = "title-and-customer" ["title", "customer"],
    DebriefEnding = "debrief-ending",
    DebriefStopped = "debrief-stopped",
    DebriefStoppedWhy = "debrief-stopped-why",
    DebriefApart = "debrief-apart",
    DebriefTechnique = "debrief-technique",
    ScoreValue = "score-value" ["dimension", "score"],
    NotObserved = "not-observed",
    NotObservedWhy = "not-observed-why",
    CriterionCredit = "criterion-credit" ["credit", "count"],
    ScoreDebits = "score-debits" ["points"],
    PassYes = "pass-yes" ["mark"],
    PassNoMark = "pass-no-mark" ["mark"],
    PassNoCritical = "pass-no-critical",
    PassOpen = "pass-open",
    CriticalHeading = "critical-heading",
    CriticalNone = "critical-none",
    SimulatedHeading = "simulated-heading",
    SimulatedNote = "simulated-note",
    SimulatedCsat = "simulated-csat",
    SimulatedCsatValue = "simulated-csat-value" ["value"],
    SimulatedResolution = "simulated-resolution",
    SimulatedYes = "simulated-yes",
    SimulatedNo = "simulated-no",
    SimulatedHandling = "simulated-handling",
    SimulatedHandlingValue = "simulated-handling-value" ["seconds"],
    SimulatedUnknown = "simulated-unknown",
    EvidenceHeading = "evidence-heading",
    EvidenceLegend = "evidence-legend",
    MarkCredit = "mark-credit",
    MarkPartly = "mark-partly",
    MarkMissed = "mark-missed",
    MarkSlip = "mark-slip" ["points"],
    MarkSlipPlain = "mark-slip-plain",
    MarkCritical = "mark-critical",
    FindingQuote = "finding-quote" ["words"],
    FindingByAuthor = "finding-by-author",
    FindingBetter = "finding-better",
    FindingTip = "finding-tip" ["tip"],
    FindingsLeftOut = "findings-left-out",
    FindingsOfActs = "findings-of-acts",
    MoodHeading = "mood-heading",
    MoodStep = "mood-step" ["step"],
    MoodStart = "mood-start",
    MoodAlt = "mood-alt" ["axis", "from", "to", "low", "high"],
    MoodAltAll = "mood-alt-all" ["patience", "anger", "confusion", "trust"],
    MoodPick = "mood-pick",
    MoodChange = "mood-change" ["axis", "from", "to", "cause"],
    MoodUnchanged = "mood-unchanged",
    MoodTableShow = "mood-table-show",
    MoodTableHide = "mood-table-hide",
    CausePointMade = "cause-point-made",
    CausePointMissed = "cause-point-missed",
    CauseTurn = "cause-turn",
    CauseNotUnderstood = "cause-not-understood",
    CauseWaiting = "cause-waiting",
    DebriefAgain = "debrief-again",
}

messages! {
    /// A message of `coaching.ftl` besides those of the rubric.
    CoachingMsg;
    RuleAndPoint = "rule-and-point" ["rule", "point"],
    WrongValue = "wrong-value" ["said", "holds"],
    SaidBoth = "said-both",
}
