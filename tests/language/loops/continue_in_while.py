n = 0
s = 0
while n < 10:
    n += 1
    if n % 2: continue
    s += n
print(s)  # => 30
