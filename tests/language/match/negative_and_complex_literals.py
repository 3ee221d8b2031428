def kind(x):
    match x:
        case -1: return 'minus one'
        case -1.5: return 'float'
        case 3 + 4j: return 'complex'
        case -3 - 4j: return 'negative complex'
        case -2j: return 'imaginary'
        case 'a' 'b': return 'joined'
        case b'x': return 'bytes'
        case None: return 'none'
        case 0x10: return 'hex'
for x in (-1, -1.5, 3+4j, -3-4j, -2j, 'ab', b'x', None, 16): print(kind(x))

# output:
# minus one
# float
# complex
# negative complex
# imaginary
# joined
# bytes
# none
# hex
