class T(tuple):
    pass
s, t = (1, 2), T((1, 2))
print(s * 1 is s, 1 * s is s, s[:] is s, tuple(s) is s, s + () is s, () + s is s, s[0:2] is s)
print(t * 1 is t, type(t * 1), type(t + ()), type(() + t), t[:] is t, tuple(t) is t, s + T() is s, T() + s is s)

# output:
# True True True True True True True
# False <class 'tuple'> <class 'tuple'> <class 'tuple'> False False True True
