# Accounts: decimals, transactions within transactions, what is undone, interest to the cent, groups of errors.
import contextlib, copy, decimal, itertools
from dataclasses import KW_ONLY, dataclass, field, replace
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum, auto, unique


@unique
class Kind(StrEnum):
    PAYMENT = auto()
    INTEREST = auto()
    FEE = auto()


class BankError(Exception):
    """Whatever the bank refuses."""


class Overdrawn(BankError):
    def __init__(self, account, missing):
        super().__init__(account, missing)
        self.account, self.missing = account, missing

    def __str__(self):
        return f"{self.account.owner} lacks {self.missing:,.2f}"


@dataclass(frozen=True, order=True)
class Entry:
    day: int
    amount: Decimal = field(compare=False)
    kind: Kind = field(default=Kind.PAYMENT, compare=False)
    number: int = field(default_factory=itertools.count(1).__next__, repr=False)


@dataclass
class Account:
    owner: str
    _: KW_ONLY
    limit: Decimal = Decimal(0)
    entries: list[Entry] = field(default_factory=list, repr=False)

    def __post_init__(self):
        if self.limit > 0:
            raise BankError(f"a limit of {self.limit} for {self.owner}")

    @property
    def balance(self):
        return sum((entry.amount for entry in self.entries), Decimal("0.00"))

    def book(self, day, amount, kind=Kind.PAYMENT):
        amount = Decimal(amount).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
        if amount < 0 and self.balance + amount < self.limit:
            raise Overdrawn(self, self.limit - self.balance - amount)
        self.entries.append(Entry(day, amount, kind))
        return amount


class Bank:
    def __init__(self, *owners):
        self.accounts = {owner: Account(owner) for owner in owners}
        self.depth = 0

    @contextlib.contextmanager
    def transaction(self):
        saved = {owner: copy.copy(account.entries) for owner, account in self.accounts.items()}
        self.depth += 1
        try:
            yield self.depth
        except BaseException as error:
            error.add_note(f"undone at depth {self.depth}")
            for owner, entries in saved.items():
                self.accounts[owner].entries[:] = entries
            raise
        finally:
            self.depth -= 1

    def transfer(self, day, source, target, amount):
        with self.transaction():
            self.accounts[target].book(day, amount)
            self.accounts[source].book(day, -Decimal(amount))

    def all_or_nothing(self, *transfers):
        errors = []
        with self.transaction():
            for transfer in transfers:
                try:
                    self.transfer(*transfer)
                except (BankError, decimal.InvalidOperation) as error:
                    errors.append(error)
            if errors:
                raise ExceptionGroup("transfers", errors)

    def __str__(self):
        return ", ".join(f"{owner} {account.balance:+,.2f}" for owner, account in self.accounts.items())


bank = Bank("Ann", "Ben", "Cem")
bank.accounts["Ann"].book(1, "1234567.895")
bank.accounts["Ben"].book(1, Decimal("0.005"))
bank.transfer(2, "Ann", "Ben", "100.10")
print(bank)
try:
    bank.transfer(3, "Ben", "Cem", "100.115")
except Overdrawn as error:
    print(error, error.__notes__, error.missing)
print(bank)
try:
    bank.all_or_nothing((4, "Ann", "Cem", "5"), (4, "Cem", "Ben", "6"), (4, "Ben", "Ann", "1e2000000"), (4, "Ben", "Ann", "50"))
except* Overdrawn as group:
    print(group.message, [str(error) for error in group.exceptions], group.__notes__)
except* decimal.InvalidOperation as group:
    print(len(group.exceptions), group.exceptions[0].__notes__)
print(bank, bank.depth)
with contextlib.suppress(KeyError), bank.transaction():
    bank.accounts["Ann"].book(5, 1)
    bank.transfer(5, "Ann", "Nobody", 1)
print(bank)
with decimal.localcontext(prec=12) as context:
    rate = (1 + Decimal("0.0325")) ** (Decimal(1) / 12) - 1
    for account in bank.accounts.values():
        account.book(30, account.balance * rate, Kind.INTEREST)
    print(rate, context.flags[decimal.Inexact])
print(bank)
print(sorted(itertools.chain.from_iterable(account.entries for account in bank.accounts.values())))
for wrong in (lambda: Account("Dan", limit=Decimal(5)), lambda: Account("Dan", Decimal(5)), lambda: replace(Entry(1, 2), number=9), lambda: Entry(1, 2) < Entry(1, 3),
              lambda: Kind("gift"), lambda: bank.accounts["Ann"].book(1, "ten"), lambda: setattr(Entry(1, 2), "day", 3)):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

# output:
# Ann +1,234,467.80, Ben +100.10, Cem +0.00
# Ben lacks 0.02 ['undone at depth 1'] 0.02
# Ann +1,234,467.80, Ben +100.10, Cem +0.00
# transfers ['Cem lacks 1.00'] ['undone at depth 1']
# 1 ['undone at depth 2']
# Ann +1,234,467.80, Ben +100.10, Cem +0.00 0
# Ann +1,234,467.80, Ben +100.10, Cem +0.00
# 0.00266880877 True
# Ann +1,237,762.36, Ben +100.37, Cem +0.00
# [Entry(day=1, amount=Decimal('1234567.90'), kind=<Kind.PAYMENT: 'payment'>), Entry(day=1, amount=Decimal('0.00'), kind=<Kind.PAYMENT: 'payment'>), Entry(day=2, amount=Decimal('100.10'), kind=<Kind.PAYMENT: 'payment'>), Entry(day=2, amount=Decimal('-100.10'), kind=<Kind.PAYMENT: 'payment'>), Entry(day=30, amount=Decimal('3294.56'), kind=<Kind.INTEREST: 'interest'>), Entry(day=30, amount=Decimal('0.27'), kind=<Kind.INTEREST: 'interest'>), Entry(day=30, amount=Decimal('0.00'), kind=<Kind.INTEREST: 'interest'>)]
# BankError: a limit of 5 for Dan
# TypeError: Account.__init__() takes 2 positional arguments but 3 were given
# Entry(day=1, amount=2, kind=<Kind.PAYMENT: 'payment'>)
# True
# ValueError: 'gift' is not a valid Kind
# InvalidOperation: [<class 'decimal.ConversionSyntax'>]
# FrozenInstanceError: cannot assign to field 'day'
