log = []
def note(x): log.append(x); return x
match [1, 2]:
    case [a, b] if note(a) > 1: print('no')
    case [note_, b] if note(False): print('no')
    case [*all_] if note('yes'): print(all_, a, b, note_)
print(log)
try:
    match 1:
        case x if 1 / 0: pass
except ZeroDivisionError: print('guard raised', x)

# output:
# [1, 2] 1 2 1
# [1, False, 'yes']
# guard raised 1
