"""400,000 rounds with objects: made, their attributes read and set, methods inherited and overridden, a property."""

from time import perf_counter


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount

    def fee(self, amount):
        return 0

    def withdraw(self, amount):
        self.balance -= amount + self.fee(amount)

    @property
    def worth(self):
        return self.balance


class Checking(Account):
    def __init__(self, owner, balance, charge):
        super().__init__(owner, balance)
        self.charge = charge

    def fee(self, amount):
        return self.charge


def work(count):
    accounts = [Account("a", 0), Checking("b", 0, 1)]
    total = 0
    for number in range(count):
        account = accounts[number % 2]
        account.deposit(number)
        account.withdraw(10)
        total += account.worth
        if number % 4 == 0:
            total += Checking("c", number, 2).balance
    return total


began = perf_counter()
result = work(400_000)
elapsed = perf_counter() - began
assert result == 5332953331000000
print("classes", elapsed)
