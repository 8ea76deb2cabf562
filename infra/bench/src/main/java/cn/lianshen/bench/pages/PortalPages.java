package cn.lianshen.bench.pages;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages that one reader opens. */
record PortalPages(HttpClient reader, URI portal) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String QUIZ =
            "/check?region=330327&stand=new&matter=PS02&entry=direct&kind=KG"
                    + "&classification=NON_PROFIT&facts=none";

    /**
     * A founder's by what they are, with their paths; a draft is begun for it.
     *
     * @param caseId of a case of the reader's
     */
    Map<String, String> ofFounder(String caseId) throws IOException, InterruptedException {
        var draft = begin();
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("service guide", "/guides/330327/PS02");
        pages.put("quiz, result", QUIZ);
        pages.put("own applications", "/applications");
        pages.put("task list of a draft", draft);
        pages.put("one question", draft + "/school-name");
        pages.put("one material", draft + "/material-M05");
        pages.put("check of the answers", draft + "/check");
        pages.put("progress of a case", "/cases/" + caseId);
        pages.put("inbox", "/inbox");
        return pages;
    }

    /**
     * An officer's, likewise.
     *
     * @param caseId of a case that the reader's bureau leads
     */
    Map<String, String> ofOfficer(String caseId) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("worklist", "/tasks");
        pages.put("cases that were found", "/tasks/search?by=name&q=" + encode("页面幼儿园", UTF_8));
        pages.put("case of an officer", "/tasks/cases/" + caseId);
        pages.put("step of an officer", "/tasks/cases/" + caseId + "/steps/site-inspection");
        pages.put("complaints", "/feedback");
        return pages;
    }

    /**
     * Opens a page.
     *
     * @throws ClientFailure when the answer is no 200
     */
    HttpResponse<byte[]> open(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build();
        var answer = reader.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new ClientFailure(path + " → " + answer.statusCode());
        }
        return answer;
    }

    private String begin() throws IOException, InterruptedException {
        var quiz =
                reader.send(
                        HttpRequest.newBuilder(portal.resolve(QUIZ))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
        var token = TOKEN.matcher(quiz.body()).results().reduce((_, last) -> last).orElseThrow();
        var answers = QUIZ.substring(QUIZ.indexOf('?') + 1) + "&_csrf=" + token.group(1);
        var begun =
                reader.send(
                        HttpRequest.newBuilder(portal.resolve("/applications/new"))
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(answers))
                                .build(),
                        BodyHandlers.ofString());
        return begun.uri().getPath();
    }
}
