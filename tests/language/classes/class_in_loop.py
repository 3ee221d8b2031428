made = []
for i in range(3):
    class C:
        v = i
    made.append(C)
print([c.v for c in made])  # => [0, 1, 2]
