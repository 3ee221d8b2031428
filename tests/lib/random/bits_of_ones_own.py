# Choices are made of getrandbits(), or of random() where a class has only that, whoever wrote them.
import random


class Low(random.Random):
    def getrandbits(self, k):
        print('bits', k)
        return 1


class Half(random.Random):
    def random(self):
        return 0.5


class Plain(random.Random):
    pass


low = Low()
print(low.choice('abc'), low.randrange(10), low.randint(5, 6))
print(Half().choice('abcd'), Half().randrange(100))
print([Plain(3).randrange(10 ** 30) for _ in range(2)], Plain(3).choice(range(7)), Plain(3).sample(range(50), 5))
one = random.Random(5)
letters = list('abcdefgh')
one.shuffle(letters)
print(letters, one.randint(1, 6), one.choices('xyz', k=4), one.randrange(2 ** 70))
one.getrandbits = lambda k: k - 1
print(one.choice('abcde'), one.randrange(1000))
for wrong in (lambda: one.choice([]), lambda: one.randrange(0), lambda: one.randint(3, 2), lambda: one.sample('ab', 3)):
    try:
        wrong()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# bits 2
# bits 4
# bits 2
# b 1 6
# a 96
# [201574606653700240791155982333, 201574606653700240791155982333] 1 [15, 37, 34, 8, 23]
# ['g', 'd', 'b', 'a', 'h', 'c', 'f', 'e'] 6 ['x', 'x', 'y', 'z'] 249838290387829610958
# c 9
# IndexError Cannot choose from an empty sequence
# ValueError empty range for randrange()
# ValueError empty range in randint(3, 2)
# ValueError Sample larger than population or is negative
