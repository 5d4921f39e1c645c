"""One tree of errors, by whose fault it is. The message names the input and says what to do."""

__all__ = ["BadInput", "Bug", "DatelineError", "Misuse", "Outside"]


class DatelineError(Exception):
    """Any error that Dateline raises on purpose."""

    kind = "error"


class BadInput(DatelineError):
    """An article, line, page or feed entry cannot be used. It is set aside in `rejects`; the rest goes on."""

    kind = "bad_input"


class Misuse(DatelineError):
    """The person or the settings asked for something that cannot be done; the message says what to change."""

    kind = "misuse"


class Outside(DatelineError):
    """The outside world failed: a server, the network, the disk, the database. Trying again later may help."""

    kind = "outside"


class Bug(DatelineError):
    """Dateline broke a rule of its own. Please report it with the message."""

    kind = "bug"
