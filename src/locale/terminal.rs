//! The closed list of the terminal's own messages, in `terminal.ftl`.

messages! {
    /// A message of the terminal.
    TerminalMsg;
    NoDisplay = "terminal-no-display",
    NoGraphics = "terminal-no-graphics" ["reason"],
    ChooseScenario = "terminal-choose-scenario",
    Unfinished = "terminal-unfinished" ["title", "moves"],
    HowTo = "terminal-how-to",
    Help = "terminal-help",
    HelpVerify = "terminal-help-verify",
    HelpOffer = "terminal-help-offer",
    HelpWarn = "terminal-help-warn",
    HelpEscalate = "terminal-help-escalate",
    HelpEnd = "terminal-help-end",
    HelpStop = "terminal-help-stop",
    UnknownCommand = "terminal-unknown-command" ["command"],
    NoSuchNumber = "terminal-no-such-number" ["count"],
    Refused = "terminal-refused" ["reason"],
    NotSaved = "terminal-not-saved" ["reason"],
    Stopped = "terminal-stopped" ["id"],
    Mood = "terminal-mood" ["patience", "anger", "confusion", "trust"],
    YouCouldSay = "terminal-you-could-say" ["text"],
    Done = "terminal-done",
    Evidence = "terminal-evidence",
    NoAttempts = "terminal-no-attempts",
}
