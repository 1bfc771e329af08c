-- KEYS codes, relays. ARGV now, stem. Reads only: code, holder, code, holder…
typed(KEYS, { 'hash', 'hash' })
local now, stem = tonumber(ARGV[1]), ARGV[2]
local asked, answer = {}, {}
for _, key in ipairs(KEYS) do
  for _, code in ipairs(redis.call('HKEYS', key)) do asked[code] = true end
end
for code in pairs(asked) do
  local holder = code_holder(KEYS[1], KEYS[2], stem, code, now)
  if holder then
    answer[#answer + 1] = code
    answer[#answer + 1] = holder
  end
end
return answer
