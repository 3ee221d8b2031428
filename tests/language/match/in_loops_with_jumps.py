out = []
for x in range(6):
    match x:
        case 0: continue
        case 4: break
        case n if n % 2: out.append(('odd', n))
        case _: out.append(x)
print(out)  # => [('odd', 1), 2, ('odd', 3)]
