
class Name(str):
    def shout(self):
        return self.upper() + '!'

print(type(Name('a')).__name__, Name('a') == 'a', {Name('k'): 1}['k'], type(Name('a').upper()).__name__)  # => Name True 1 str
print(Name('abc').shout(), str(Name('x')), repr(Name('x')), len(Name('xyz')), f'{Name("q"):>3}')  # => ABC! x 'x' 3   q
