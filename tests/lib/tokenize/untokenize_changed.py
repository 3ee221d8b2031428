# A source changed token by token: the recipe that puts Decimal around floats.
import io
import tokenize
from tokenize import NAME, NUMBER, OP, STRING

def decistmt(text):
    result = []
    for kind, value, _, _, _ in tokenize.tokenize(io.BytesIO(text.encode()).readline):
        if kind == NUMBER and '.' in value:
            result.extend([(NAME, 'Decimal'), (OP, '('), (STRING, repr(value)), (OP, ')')])
        else:
            result.append((kind, value))
    return tokenize.untokenize(result).decode()

print(decistmt('print(+21.3e-5*-.1234/81.7)'))
try:
    tokenize.untokenize([(NAME, 'a', (1, 5), (1, 6), ''), (NAME, 'b', (1, 0), (1, 1), '')])
except ValueError as error:
    print(error)

# output:
# print (+Decimal ('21.3e-5')*-Decimal ('.1234')/Decimal ('81.7'))
# start (1,0) precedes previous end (1,6)
