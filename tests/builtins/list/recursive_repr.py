l = [1]
l.append(l)
l.append({'l': l})
print(l)  # => [1, [...], {'l': [...]}]
t = ([],)
t[0].append(t)
print(t)  # => ([(...)],)
d = {}
d['d'] = d
print(d, [d])  # => {'d': {...}} [{'d': {...}}]
