import './message.css';

/** The window of a ribbon command: shows the sentences of its address, as text and nothing else. */
const place = document.getElementById('message');
if (place) {
  for (const line of decoded(location.hash.slice(1)).split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    place.append(paragraph);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
