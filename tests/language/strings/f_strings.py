x, w = 3.14159, 10
print(f'{x:.2f}|{x:>{w}.1f}|{x!r:.4}|{"q"!r}|{{}}')  # => 3.14|       3.1|3.14|'q'|{}
print(f'{x=:.1f} {w = }')  # => x=3.1 w = 10
print(f'{[i for i in range(2)]} {(lambda: 5)()} {"a" "b"}')  # => [0, 1] 5 ab
print(f'a{1}b' 'c' f'{2}')  # => a1bc2
