# Reads what to look after, a line each: +SIGNAL:PID a child, -SIGNAL:PID one that ended, dFOLDER a folder to remove.
# When the parent is gone (end of input) the children that are left are stopped and the folders removed.
children=
folders=
while read -r line; do
  case $line in
    +*) children="$children ${line#+}" ;;
    -*)
      left=
      for child in $children; do
        [ "$child" = "${line#-}" ] || left="$left $child"
      done
      children=$left
      ;;
    d*)
      folders="$folders
${line#d}"
      ;;
  esac
done

signal() {
  for child in $children; do
    kill -s "${1:-${child%%:*}}" "${child#*:}"
  done
}

any_left() {
  for child in $children; do
    if kill -0 "${child#*:}"; then return 0; fi
  done
  return 1
}

signal ""
tries=0
while any_left && [ "$tries" -lt 20 ]; do
  sleep 1
  tries=$((tries + 1))
done
signal KILL

echo "$folders" | while read -r folder; do
  if [ -n "$folder" ]; then rm -rf -- "$folder"; fi
done
