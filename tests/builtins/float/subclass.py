
class Meters(float):
    def double(self):
        return self * 2

print(Meters(1.5) + 1, repr(Meters(1.5)), Meters(2) == 2.0, type(Meters(1) * 2).__name__, hash(Meters(2)) == hash(2), f'{Meters(2):.2f}', Meters('3').double())  # => 2.5 1.5 True float True 2.00 6.0
print({Meters(1): 'a'}[1], round(Meters(2.5)), int(Meters(2.9)), float(Meters(1)), Meters(2) ** 2, 1 < Meters(2))  # => a 2 2 1.0 4.0 True
